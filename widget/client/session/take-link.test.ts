import { expect, test } from "vitest";
import { takeLink } from "@/widget/client/session/take-link";

type Answer = { status: number; body: object } | "offline";

/** Answers one after the other, and remembers with which token each was asked for. */
function serve(...answers: Answer[]) {
  const tokens: (string | null)[] = [];
  const fetch = async (_url: unknown, init: RequestInit = {}) => {
    tokens.push(new Headers(init.headers).get("authorization"));
    const answer = answers.shift() ?? "offline";
    if (answer === "offline") throw new TypeError("fetch failed");
    return Response.json(answer.body, { status: answer.status });
  };
  return { tokens, fetch: fetch as typeof globalThis.fetch };
}

const take = (server: ReturnType<typeof serve>, ownToken: string | null = null) =>
  takeLink({
    ...{ code: "code", ownToken, opening: { websiteToken: "web" }, baseUrl: "", pauseMs: 0 },
    fetch: server.fetch,
  });

const link = { speaker: { kind: "contact" } };
const refused = { status: 401, body: { code: "unauthenticated", detail: "Ended." } };

test("a link's session comes beside the browser's own", async () => {
  const server = serve({ status: 200, body: { token: "linked", link } });
  expect(await take(server, "own")).toEqual({ linkToken: "linked" });
  expect(server.tokens).toEqual(["Bearer own"]);
});

test("a link of the own conversation, or a spent code, leaves the own session as it is", async () => {
  const server = serve({ status: 200, body: { link: null } });
  expect(await take(server, "own")).toEqual({ linkToken: null, ownToken: "own" });
  const fresh = serve({ status: 200, body: { token: "new", link: null } });
  expect(await take(fresh)).toEqual({ linkToken: null, ownToken: "new" });
});

test("an own session that has ended does not keep the link from opening", async () => {
  const server = serve(refused, { status: 200, body: { token: "linked", link } });
  expect(await take(server, "dead")).toEqual({ linkToken: "linked" });
  expect(server.tokens).toEqual(["Bearer dead", null]);
});

test("a lost connection is tried again, a refusal is not", async () => {
  const server = serve("offline", { status: 200, body: { token: "linked", link } });
  expect(await take(server)).toEqual({ linkToken: "linked" });
  const gone = serve({ status: 404, body: { code: "not_found", detail: "No such chat." } });
  expect(await take(gone, "own")).toEqual({ linkToken: null, ownToken: "own" });
  expect(gone.tokens).toHaveLength(1);
});
