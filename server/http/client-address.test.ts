import type { IncomingMessage } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { env } from "@/server/env";
import {
  clientAddress,
  isLoopbackRequest,
  requestPath,
  stampRequest,
} from "@/server/http/client-address";

afterEach(() => {
  env.TRUST_PROXY = false;
});

/** The headers a handler sees of a request from `peer`, whatever the client put into them. */
function headersFrom(peer: string, headers: Record<string, string> = {}, url = "/app"): Headers {
  // The stamp reads nothing but these three of a request.
  const request = { headers: { ...headers }, socket: { remoteAddress: peer }, url };
  stampRequest(request as unknown as IncomingMessage);
  return new Headers(request.headers as Record<string, string>);
}

describe("the client's address", () => {
  test("is the socket's peer, without the prefix of dual-stack sockets", () => {
    expect(clientAddress(headersFrom("::ffff:203.0.113.9"))).toBe("203.0.113.9");
    expect(clientAddress(headersFrom("2001:db8::7"))).toBe("2001:db8::7");
  });

  test("is not what the client says it is", () => {
    const said = { "x-forwarded-for": "1.2.3.4", "x-segue-peer": "1.2.3.4" };
    expect(clientAddress(headersFrom("203.0.113.9", said))).toBe("203.0.113.9");
  });

  test("behind a trusted proxy is the one the proxy added last", () => {
    env.TRUST_PROXY = true;
    const said = { "x-forwarded-for": "1.2.3.4, 198.51.100.7" };
    expect(clientAddress(headersFrom("10.0.0.1", said))).toBe("198.51.100.7");
    expect(clientAddress(headersFrom("10.0.0.1"))).toBe("10.0.0.1");
    expect(clientAddress(headersFrom("10.0.0.1", { "x-forwarded-for": "junk" }))).toBe("10.0.0.1");
  });

  test("is unknown when nobody has stamped the request", () => {
    expect(clientAddress(new Headers({ "x-forwarded-for": "1.2.3.4" }))).toBe("unknown");
  });
});

describe("a request from this very machine", () => {
  test.each(["127.0.0.1", "::1", "::ffff:127.0.0.1"])("comes from %s", (peer) => {
    expect(isLoopbackRequest(headersFrom(peer, { host: "localhost:3000" }))).toBe(true);
    expect(isLoopbackRequest(headersFrom(peer, { host: "127.0.0.1" }))).toBe(true);
  });

  test.each([
    ["from elsewhere", headersFrom("203.0.113.9", { host: "localhost" })],
    ["through a proxy", headersFrom("127.0.0.1", { host: "localhost", forwarded: "for=1.2.3.4" })],
    ["through a proxy", headersFrom("::1", { host: "localhost", "x-forwarded-for": "1.2.3.4" })],
    ["under another name", headersFrom("127.0.0.1", { host: "evil.test" })],
    ["under a name like ours", headersFrom("127.0.0.1", { host: "localhost.evil.test" })],
    ["without a stamp", new Headers({ host: "localhost", "x-forwarded-for": "127.0.0.1" })],
  ])("is none that comes %s", (_, headers) => {
    expect(isLoopbackRequest(headers)).toBe(false);
  });
});

test("the path asked for is known without Next's own parameter", () => {
  const path = (url: string) => requestPath(headersFrom("::1", {}, url));
  expect(path("/app/contacts?after=7&_rsc=abc")).toBe("/app/contacts?after=7");
  expect(path("//evil.test/app")).toBe("/app");
  expect(path("//[")).toBe("/");
});
