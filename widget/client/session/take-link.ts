import type { OpenSessionInput } from "@/lib/schemas/widget";
import { isPassing } from "@/widget/client/result";
import { createApi } from "@/widget/client/session/api";

type TakeLink = {
  /** From the fragment of a mailed link; good for a minute, and once. */
  code: string;
  /** The browser's own session: the link may turn out to be of a conversation it began. */
  ownToken: string | null;
  opening: OpenSessionInput;
  baseUrl: string;
  fetch?: typeof fetch;
  pauseMs?: number;
};

/** The linked session's token; or null with the token that the browser's own session has now. */
export type TakenLink = { linkToken: string } | { linkToken: null; ownToken: string | null };

const maxAttempts = 3;

/**
 * Exchanges a mailed link's code for its session, which stays beside the browser's own. A code that is spent, or of a
 * conversation this browser began, leaves the own session alone to carry on.
 */
export async function takeLink(link: TakeLink): Promise<TakenLink> {
  let token = link.ownToken;
  const { baseUrl, fetch } = link;
  const api = createApi({
    websiteToken: link.opening.websiteToken,
    baseUrl,
    token: () => token,
    onUnauthenticated: () => undefined,
    ...(fetch && { fetch }),
  });
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const answer = await api.openSession({ ...link.opening, linkCode: link.code });
    if (answer.ok) {
      const { token: given = null, link: opened } = answer.value;
      if (opened && given) return { linkToken: given };
      return { linkToken: null, ownToken: given ?? token };
    }
    if (answer.problem.code === "unauthenticated") token = null;
    else if (!isPassing(answer.problem)) break;
    else await new Promise((resolve) => setTimeout(resolve, link.pauseMs ?? 1_000));
  }
  return { linkToken: null, ownToken: link.ownToken };
}
