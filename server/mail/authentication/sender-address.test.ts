import { describe, expect, test } from "vitest";
import { isSameAddress, senderAddress } from "@/server/mail/authentication/sender-address";
import { parseMail } from "@/server/mail/reading/parse";
import { writeMail } from "@/tests/support/mail/write-mail";

const senderOf = async (from: string | null, headers: [string, string][] = []) =>
  senderAddress(await parseMail(writeMail({ from, to: "x@acme.test", text: "Hi", headers })));

const encoded = (text: string) => `=?utf-8?b?${Buffer.from(text).toString("base64")}?=`;

describe("senderAddress", () => {
  test.each([
    ["Ada <ADA@Example.TEST>", "ada@example.test"],
    ["ada@example.test", "ada@example.test"],
    ["ada@example.test (Ada)", "ada@example.test"],
    ["Lovelace, Ada <ada@example.test>", "ada@example.test"],
    [`${encoded("Ada <b@c.test>")} <ada@example.test>`, "ada@example.test"],
    ["prvs=123456abc=ada@example.test", "ada@example.test"],
    ["btv1==123==ada@example.test", "ada@example.test"],
    ["ada@xn--bcher-kva.test", "ada@xn--bcher-kva.test"],
  ])("%s is sent by %s", async (from, address) => {
    expect(await senderOf(from)).toBe(address);
  });

  test.each([
    ['"ada@example.test" <eve@evil.test>'],
    ["ada@example.test <eve@evil.test>"],
    [`${encoded("ada@example.test")} <eve@evil.test>`],
    ["(ada@example.test) eve@evil.test"],
  ])("a name that looks like an address is a name: %s", async (from) => {
    expect(await senderOf(from)).toBe("eve@evil.test");
  });

  test.each([
    [null],
    ["ada@example.test, eve@evil.test"],
    ["Friends: ada@example.test;"],
    ["Friends: ada@example.test, eve@evil.test;"],
    ["<ada@example.test> <eve@evil.test>"],
    ["<ada@example.test>eve@evil.test"],
    ["ada@example.test, <eve@evil.test>"],
    ["<@relay.test:ada@example.test>"],
    ["ada@example.test;eve@evil.test"],
    [encoded("ada@example.test")],
    [`${encoded("ada@example.test>")} eve@evil.test`],
    ["ada@example.test@evil.test"],
  ])("is unknown in %s", async (from) => {
    expect(await senderOf(from)).toBeNull();
  });

  test("is unknown with two From fields, in either order", async () => {
    expect(await senderOf("ada@example.test", [["From", "eve@evil.test"]])).toBeNull();
    expect(await senderOf("eve@evil.test", [["From", "ada@example.test"]])).toBeNull();
  });

  test("is never taken from Sender, Reply-To or Resent-From", async () => {
    const headers: [string, string][] = [
      ["Sender", "ada@example.test"],
      ["Reply-To", "ada@example.test"],
      ["Resent-From", "ada@example.test"],
    ];
    expect(await senderOf("eve@evil.test", headers)).toBe("eve@evil.test");
  });
});

test("an international domain is one however it is written", () => {
  expect(isSameAddress("ada@b\u00fccher.test", "Ada@xn--bcher-kva.test")).toBe(true);
  expect(isSameAddress("ada@b\u00fccher.test", "ada@bucher.test")).toBe(false);
  expect(isSameAddress(null, null)).toBe(false);
});
