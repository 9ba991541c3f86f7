import { describe, expect, test } from "vitest";
import { authenticateSender, senderAddress } from "@/server/mail/reading/authenticate";
import { parseMail } from "@/server/mail/reading/parse";
import { writeMail } from "@/tests/support/mail/write-mail";

const trusted = "mx.acme.test";

async function check(results: string[], from = "Ada <ada@example.test>") {
  const headers = results.map((value): [string, string] => ["Authentication-Results", value]);
  const mail = await parseMail(writeMail({ from, to: "x@acme.test", text: "Hi", headers }));
  return authenticateSender(mail, trusted);
}

describe("authenticateSender", () => {
  test.each([
    ["mx.acme.test; dmarc=pass header.from=example.test"],
    ["mx.acme.test 1; spf=none; dmarc=pass (p=reject) header.from=example.test"],
    ["MX.ACME.TEST; dkim=pass header.d=example.test header.s=s1"],
    ["mx.acme.test; dkim=pass header.i=@mail.example.test"],
    ["mx.acme.test; dkim=fail; spf=pass smtp.mailfrom=ada@example.test"],
  ])("believes %s", async (value) => {
    expect(await check([value])).toBe("pass");
  });

  test.each([
    ["mx.acme.test; dmarc=fail header.from=example.test"],
    ["mx.acme.test; none"],
    ["mx.acme.test; dkim=pass header.d=evil.test"],
    ["mx.acme.test; dkim=pass header.d=notexample.test"],
    ["mx.acme.test; spf=pass smtp.mailfrom=bounce@evil.test"],
    ["mx.acme.test; dmarc=pass header.from=evil.test"],
    ["mx.acme.test; dmarc=fail (dmarc=pass header.from=example.test)"],
    ['mx.acme.test; x="; dmarc=pass header.from=example.test"'],
    ["mx.acme.test; dkim=pass header.d=test"],
  ])("finds nothing to believe in %s", async (value) => {
    expect(await check([value])).toBe("fail");
  });

  test("looks at the topmost result only, and only at that of the trusted server", async () => {
    const pass = "mx.acme.test; dmarc=pass header.from=example.test";
    expect(await check(["mx.acme.test; dmarc=fail", pass])).toBe("fail");
    expect(await check(["mx.evil.test; dmarc=pass header.from=example.test", pass])).toBe("none");
    expect(await check(["mx.acme.test.evil.test; dmarc=pass"])).toBe("none");
    expect(await check([])).toBe("none");
  });

  test("says nothing when nobody is trusted", async () => {
    const mail = await parseMail(writeMail({ from: "a@b.test", to: "x@y.test", text: "Hi" }));
    expect(authenticateSender(mail, null)).toBe("none");
  });
});

describe("senderAddress", () => {
  const senderOf = async (from: string | null) =>
    senderAddress(await parseMail(writeMail({ from, to: "x@acme.test", text: "Hi" })));

  test("is the one From address, lower case and without relay tags", async () => {
    expect(await senderOf("Ada <ADA@Example.TEST>")).toBe("ada@example.test");
    expect(await senderOf("prvs=123456abc=ada@example.test")).toBe("ada@example.test");
    expect(await senderOf("btv1==123==ada@example.test")).toBe("ada@example.test");
  });

  test("is unknown with none or several", async () => {
    expect(await senderOf(null)).toBeNull();
    expect(await senderOf("ada@example.test, eve@example.test")).toBeNull();
    expect(await senderOf('"ada@example.test" <eve@evil.test>')).toBe("eve@evil.test");
  });
});
