import { afterAll, beforeAll, beforeEach } from "vitest";
import * as emails from "@/app/api/sandbox/resend/emails/route";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { sandboxRoutes } from "@/tests/support/sandbox-routes";
import { serveRoutes } from "@/tests/support/serve-routes";

/** What goes wrong with the next sends: an answer instead of the sandbox's, or its answer lost on the way back. */
type Fault = { status: number; name: string; headers?: Record<string, string> } | "answer_lost";

const refusal = ({ status, name, headers = {} }: Exclude<Fault, "answer_lost">) =>
  Response.json({ statusCode: status, name, message: name }, { status, headers });

/** The sandbox over real HTTP, with faults at its edge. Call it after `useDatabase`. */
export function useProvider() {
  const faults: Fault[] = [];
  /** Bodies of POST /emails as they arrived. */
  const bodies: string[] = [];
  let close = async () => {};
  const port = env.PORT;

  beforeAll(async () => {
    const path = "/api/sandbox/resend/emails";
    const served = await serveRoutes({
      ...sandboxRoutes,
      [path]: {
        ...emails,
        POST: async (request, context) => {
          const body = await request.text();
          bodies.push(body);
          const fault = faults.shift();
          if (fault && fault !== "answer_lost") return refusal(fault);
          const answer = await emails.POST(
            new Request(request.url, { method: "POST", headers: request.headers, body }),
            context,
          );
          return fault ? refusal({ status: 502, name: "bad_gateway" }) : answer;
        },
      },
    });
    close = served.close;
  });
  beforeEach(() => {
    faults.length = 0;
    bodies.length = 0;
  });
  afterAll(async () => {
    env.PORT = port;
    await close();
  });

  return {
    bodies,
    failNext: (...next: Fault[]) => void faults.push(...next),
    /** What the provider has sent to an address, oldest first. */
    sentTo: (address: string) =>
      systemDb().sandboxEmail.findMany({
        where: { to: { has: address } },
        orderBy: { createdAt: "asc" },
      }),
  };
}
