import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { advanceClock, now } from "@/server/clock";
import { isSvixSigned, signSvix } from "@/server/mail/signatures/svix-signature";

const secret = `whsec_${Buffer.from("a secret of sufficient length").toString("base64")}`;
const body = Buffer.from('{"type":"email.received"}');

const headersOf = (signed: Record<string, string>) => ({
  id: signed["svix-id"] ?? null,
  timestamp: signed["svix-timestamp"] ?? null,
  signature: signed["svix-signature"] ?? null,
});

const signed = () => headersOf(signSvix({ id: "msg_1", body: body.toString(), secret }));

describe("a Svix signature", () => {
  test("is what the published scheme says", () => {
    const { id, timestamp, signature } = signed();
    const key = Buffer.from("a secret of sufficient length");
    const hmac = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
    expect(signature).toBe(`v1,${hmac}`);
  });

  test("is accepted for the very bytes and refused for any other", () => {
    expect(isSvixSigned({ headers: signed(), body, secret })).toBe(true);
    expect(isSvixSigned({ headers: signed(), body: Buffer.from("{}"), secret })).toBe(false);
  });

  test("is refused with another secret, another id or without its headers", () => {
    const headers = signed();
    const other = `whsec_${Buffer.from("another secret").toString("base64")}`;
    expect(isSvixSigned({ headers, body, secret: other })).toBe(false);
    expect(isSvixSigned({ headers: { ...headers, id: "msg_2" }, body, secret })).toBe(false);
    expect(isSvixSigned({ headers: { ...headers, signature: null }, body, secret })).toBe(false);
    expect(isSvixSigned({ headers: { ...headers, timestamp: "soon" }, body, secret })).toBe(false);
  });

  test("is accepted among several, as during a rotation of the secret", () => {
    const headers = signed();
    const both = { ...headers, signature: `v1,AAAA ${headers.signature}` };
    expect(isSvixSigned({ headers: both, body, secret })).toBe(true);
  });

  test("is refused more than five minutes later", () => {
    const headers = signed();
    const at = now();
    advanceClock(6 * 60_000);
    expect(isSvixSigned({ headers, body, secret })).toBe(false);
    advanceClock(at.getTime() - now().getTime());
  });
});
