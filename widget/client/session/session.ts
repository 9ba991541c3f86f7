/**
 * The visitor's session: opened with the first token that the server still knows (the frame's own storage, else the
 * host page's copy), anew when it knows none. The token is opaque, kept in both places, and never in a URL.
 */
import type { OpenSessionInput, WidgetSessionView } from "@/lib/schemas/widget";
import { loggedOutProblem, type Problem, type Result } from "@/widget/client/result";
import type { Api } from "@/widget/client/session/api";
import type { Era } from "@/widget/client/session/era";
import type { KeyStore } from "@/widget/client/session/key-store";

type SessionOptions = {
  store: KeyStore;
  /** Must read its token from `token()`. */
  api: Pick<Api, "openSession" | "endSession">;
  /** What every opening says: token of the website, locale, time zone, page. */
  opening: () => OpenSessionInput;
  /** Runs the work while no other tab of this visitor runs its own: two tabs make one session. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  onToken: (token: string | null, isChanged: boolean) => void;
  /** The session was given by a mailed link: when it has ended there is no other to open. */
  isGiven: boolean;
  era: Era;
};

export type VisitorSessionHolder = ReturnType<typeof createSession>;

const tokenKey = "token";

export function createSession(options: SessionOptions) {
  const { store } = options;
  let token: string | null = store.read(tokenKey);
  let hostToken: string | null = null;

  function keep(value: string | null) {
    const isChanged = store.read(tokenKey) !== value;
    token = value;
    store.write(tokenKey, value);
    options.onToken(value, isChanged);
  }

  async function attempt(candidate: string | null): Promise<Result<WidgetSessionView>> {
    token = candidate;
    const answer = await options.era.guard(openWithProof());
    if (!answer.ok && answer.problem === loggedOutProblem) return answer;
    if (answer.ok) keep(answer.value.token ?? candidate);
    return answer;
  }

  /** Solves the riddle that an inbox under attack gives to newcomers. */
  async function openWithProof(): Promise<Result<WidgetSessionView>> {
    const answer = await options.api.openSession(options.opening());
    const challenge = answer.ok ? undefined : answer.problem.challenge;
    if (!challenge) return answer;
    const { solveChallenge } = await import("@/widget/client/session/solve-challenge");
    const proof = await solveChallenge(challenge);
    return options.api.openSession({ ...options.opening(), proof });
  }

  async function openFirst(candidates: (string | null)[]): Promise<Result<WidgetSessionView>> {
    const held = token;
    const isCurrent = options.era.begin();
    let answer: Result<WidgetSessionView> | null = null;
    for (const candidate of candidates) {
      answer = await attempt(candidate);
      if (answer.ok || answer.problem.code !== "unauthenticated") break;
    }
    if (answer?.ok) return answer;
    // Nobody answered, or not now: the token may still be good.
    if (isCurrent()) token = held;
    const problem: Problem = { code: "offline", message: "No session could be opened." };
    return answer ?? { ok: false, problem };
  }

  return {
    token: () => token,
    /** What the host page kept, for browsers that emptied the frame's storage. */
    offer(fromHost: string | null) {
      hostToken = fromHost;
    },
    /** Opens or refreshes; safe to call at any time. */
    open: () =>
      options.exclusively(() => {
        const kept = store.read(tokenKey) ?? token;
        const candidates = [...new Set([kept, hostToken])].filter((item) => item !== null);
        return openFirst(options.isGiven ? candidates : [...candidates, null]);
      }),
    /** An answer that brought a new token (identification may). */
    adopt(view: WidgetSessionView) {
      if (view.token) keep(view.token);
    },
    /** Logs out: revoked on the server, forgotten here, even when the server cannot be reached. */
    async end() {
      const revoking = token ? options.api.endSession() : null;
      hostToken = null;
      options.era.end();
      keep(null);
      await revoking;
    },
  };
}
