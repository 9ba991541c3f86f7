import { describe, expect, it } from "vitest";
import { warnOfAddress } from "@/server/mail/domain-check";

const failWith = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const hasMail = () => Promise.resolve([{ exchange: "mx.acme.test" }]);

describe("a warning about an address", () => {
  it("is not given where mail is taken", async () => {
    expect(await warnOfAddress("ada@acme.test", hasMail)).toBeNull();
  });

  it("is given for throw-away addresses, subdomains too, whatever their case", async () => {
    const said = "mailinator.com gives throw-away addresses. Our answer may not reach you.";
    expect(await warnOfAddress("ada@Mailinator.COM", hasMail)).toBe(said);
    expect(await warnOfAddress("ada@team.mailinator.com", hasMail)).not.toBeNull();
    expect(await warnOfAddress("ada@notmailinator.com", hasMail)).toBeNull();
  });

  it.each(["ENOTFOUND", "ENODATA"])("is given when the name server is sure: %s", async (code) => {
    expect(await warnOfAddress("ada@acme.tset", failWith(code))).toBe(
      "acme.tset does not seem to take mail. Check the address for a slip.",
    );
  });

  it("is given for a domain that says it takes none", async () => {
    expect(await warnOfAddress("ada@x.test", () => Promise.resolve([{ exchange: "" }]))).toMatch(
      /does not seem to take mail/,
    );
  });

  it.each(["ESERVFAIL", "ETIMEOUT", "ECONNREFUSED"])(
    "is not given when it fails: %s",
    async (code) => {
      expect(await warnOfAddress("ada@acme.test", failWith(code))).toBeNull();
    },
  );

  it("does not wait for a name server that is silent", async () => {
    expect(await warnOfAddress("ada@acme.test", () => new Promise(() => {}), 1)).toBeNull();
  });
});
