import { afterEach, describe, expect, test } from "vitest";
import { env } from "@/server/env";
import { dnsError, replaceDns } from "@/server/mail/authentication/dns";
import { checkDkim, checkDmarc, checkMx, checkSpf } from "@/server/mail/health/dns-records";

type Zone = Record<string, string[][] | { exchange: string; priority: number }[] | "silent">;

let restore = () => {};
afterEach(() => {
  restore();
  delete env.RESEND_API_KEY;
});

/** A name server that knows this much: "TXT acme.test" and the like. */
function serve(zone: Zone): void {
  restore = replaceDns(async (name, type) => {
    const answer = zone[`${type} ${name}`];
    if (answer === "silent") throw dnsError("ETIMEOUT", name);
    if (!answer) throw dnsError("ENOTFOUND", name);
    // As node:dns answers for MX, which the type leaves out.
    return answer as string[][];
  });
}

describe("MX", () => {
  test("names the server that takes replies, and whose it is", async () => {
    serve({ "MX reply.acme.test": [{ exchange: "inbound.postmarkapp.com", priority: 10 }] });
    expect(await checkMx("reply.acme.test", "replies")).toMatchObject({
      state: "good",
      sentence: "Mail is taken by inbound.postmarkapp.com (Postmark).",
    });
  });

  test("is missed where replies come in, and only worth a word where mail goes out", async () => {
    serve({ "MX null.test": [{ exchange: "", priority: 0 }] });
    expect((await checkMx("reply.acme.test", "replies")).state).toBe("bad");
    expect((await checkMx("null.test", "replies")).state).toBe("bad");
    expect((await checkMx("acme.test", "sender")).state).toBe("unsure");
  });
});

describe("SPF", () => {
  test.each([
    ["one record in pieces", [["v=spf1 include:", "x.test -all"], ["other"]], "good"],
    ["none", [["google-site-verification=1"]], "bad"],
    ["two of them", [["v=spf1 -all"], ["v=spf1 ~all"]], "bad"],
    ["one that lets everybody in", [["v=spf1 +all"]], "bad"],
    ["one that lets everybody in without saying plus", [["v=spf1 all"]], "bad"],
  ])("(%s)", async (_, records, state) => {
    serve({ "TXT acme.test": records });
    expect((await checkSpf("acme.test")).state).toBe(state);
  });

  test("is not demanded with Resend, which has it at a name of its own", async () => {
    env.RESEND_API_KEY = "re_1";
    serve({});
    expect((await checkSpf("acme.test")).state).toBe("unsure");
  });
});

test("DKIM keys are found under the usual names; a withdrawn one is none", async () => {
  serve({
    "TXT resend._domainkey.acme.test": [["p=MIGf", "MA0GCSq"]],
    "TXT s1._domainkey.gone.test": [["v=DKIM1; p="]],
  });
  expect(await checkDkim("acme.test")).toMatchObject({
    state: "good",
    found: ["resend._domainkey.acme.test"],
  });
  expect((await checkDkim("gone.test")).state).toBe("unsure");
});

test("DMARC of a parent domain counts, and its policy is said", async () => {
  serve({ "TXT _dmarc.acme.test": [["v=DMARC1; p=reject"]] });
  const found = await checkDmarc("mail.acme.test");
  expect(found).toMatchObject({ state: "good", sentence: expect.stringContaining("refuse") });
  expect(await checkDmarc("other.test")).toMatchObject({
    state: "bad",
    sentence: expect.stringContaining("_dmarc.other.test"),
  });
});

test("a name server that does not answer says nothing about the domain", async () => {
  serve({ "TXT acme.test": "silent", "MX acme.test": "silent", "TXT _dmarc.acme.test": "silent" });
  const checks = [checkSpf("acme.test"), checkMx("acme.test", "replies"), checkDmarc("acme.test")];
  for (const check of await Promise.all(checks)) expect(check.state).toBe("unsure");
});
