import { PUT as putContact } from "@/app/api/widget/contact/route";
import { POST as postMessage } from "@/app/api/widget/conversations/[id]/messages/route";
import { POST as postRating } from "@/app/api/widget/conversations/[id]/rating/route";
import { PATCH as patchConversation } from "@/app/api/widget/conversations/[id]/route";
import {
  GET as getConversations,
  OPTIONS as preflight,
} from "@/app/api/widget/conversations/route";
import { POST as openSession } from "@/app/api/widget/session/route";
import { serveRoutes } from "@/tests/support/serve-routes";

export type VisitorRest = Awaited<ReturnType<typeof serveVisitorRest>>;

type Options = { token?: string; origin?: string; body?: unknown };

/** The visitor's REST as a browser or program meets it. */
export async function serveVisitorRest() {
  const { origin, close } = await serveRoutes({
    "/api/widget/session": { POST: openSession },
    "/api/widget/contact": { PUT: putContact },
    "/api/widget/conversations": { GET: getConversations, OPTIONS: preflight },
    "/api/widget/conversations/[id]": { PATCH: patchConversation },
    "/api/widget/conversations/[id]/messages": { POST: postMessage },
    "/api/widget/conversations/[id]/rating": { POST: postRating },
  });
  return {
    close,
    async call(method: string, path: string, options: Options = {}) {
      const response = await fetch(`${origin}/api/widget/${path}`, {
        method,
        headers: {
          ...(options.token && { authorization: `Bearer ${options.token}` }),
          ...(options.origin && { origin: options.origin }),
        },
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      });
      const text = await response.text();
      const { status, headers } = response;
      return { status, headers, json: text ? JSON.parse(text) : null };
    },
  };
}
