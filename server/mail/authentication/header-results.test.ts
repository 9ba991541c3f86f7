import { describe, expect, test } from "vitest";
import { readHeaderResults } from "@/server/mail/authentication/header-results";
import { parseMail } from "@/server/mail/reading/parse";
import { writeMail } from "@/tests/support/mail/write-mail";

const trusted = "mx.acme.test";

async function check(results: string[]) {
  const from = "Ada <ada@example.test>";
  const headers = results.map((value): [string, string] => ["Authentication-Results", value]);
  const mail = await parseMail(writeMail({ from, to: "x@acme.test", text: "Hi", headers }));
  return readHeaderResults(mail, { domain: "example.test", trusted }).result;
}

describe("the trusted mail server's header", () => {
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
    ["mx.acme.test; dmarc=fail (a (b) ; dmarc=pass header.from=example.test)"],
    ["mx.acme.test; dmarc=fail header.from=example.test; dkim=temperror header.d=example.test"],
    ["mx.acme.test; dkim=temperror header.d=evil.test"],
  ])("finds nothing to believe in %s", async (value) => {
    expect(await check([value])).toBe("fail");
  });

  test.each([
    ["mx.acme.test; dmarc=temperror header.from=example.test"],
    ["mx.acme.test; spf=fail smtp.mailfrom=example.test; dkim=temperror header.d=example.test"],
  ])("takes %s for no result", async (value) => {
    expect(await check([value])).toBe("none");
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
    expect(readHeaderResults(mail, { domain: "b.test", trusted: null }).result).toBe("none");
  });
});
