import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerDirectly, type DirectEndpoints } from "@/server/http/direct/answer-directly";
import { readBytes, route } from "@/server/http/route";

const endpoints: DirectEndpoints = {
  "/echo": async () =>
    route(async (asked) => {
      const bytes = await readBytes(asked, 1_000_000);
      return Response.json({ size: bytes.length, said: asked.headers.get("x-said") });
    }),
  "/refuse": async () => route(() => Response.json({ no: true }, { status: 401 })),
  "/missing": () => Promise.reject(new Error("no such module")),
};

const server = createServer((incoming, outgoing) => {
  if (!answerDirectly(endpoints, incoming, outgoing)) outgoing.end("next");
});
// One connection: what one request leaves behind, the next one meets.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let port = 0;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  port = Number(Reflect.get(Object(server.address()), "port"));
});
afterAll(() => {
  agent.destroy();
  server.close();
});

async function ask(path: string, body: Buffer | null, method = "POST") {
  const headers = { "x-said": "caf\u00e9" };
  const sent = request({ port, path, method, headers, agent, host: "127.0.0.1" });
  const answered = once(sent, "response");
  sent.end(body ?? undefined);
  const [response] = await answered;
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

test("its paths are answered with what the handler says, all others are left to the next", async () => {
  const echo = await ask("/echo?from=here", Buffer.alloc(300_000, "x"));
  expect(JSON.parse(echo.body)).toEqual({ size: 300_000, said: "caf\u00e9" });
  expect(echo.headers).toMatchObject({
    "content-type": "application/json",
    "x-content-type-options": "nosniff",
  });
  for (const path of ["/echo/more", "/toString", "//echo"]) {
    expect((await ask(path, null)).body, path).toBe("next");
  }
  const read = await ask("/echo", null, "GET");
  expect([read.status, read.headers.allow]).toEqual([405, "POST"]);
});

test("a body that was refused unread does not stand in the way of the next request", async () => {
  expect((await ask("/refuse", Buffer.alloc(5_000_000))).status).toBe(401);
  expect(JSON.parse((await ask("/echo", Buffer.from("words"))).body).size).toBe(5);
});

test("what is too large ends the connection, and a new one is served", async () => {
  const large = await ask("/echo", Buffer.alloc(1_000_001));
  expect([large.status, large.headers.connection]).toEqual([413, "close"]);
  expect((await ask("/echo", Buffer.from("words"))).status).toBe(200);
});

test("a handler that cannot be loaded ends its own request alone", async () => {
  await expect(ask("/missing", null)).rejects.toThrow();
  expect((await ask("/echo", Buffer.from("words"))).status).toBe(200);
});
