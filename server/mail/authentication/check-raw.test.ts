import { Readable } from "node:stream";
import { sealMessage } from "mailauth";
import { describe, expect, test } from "vitest";
import { checkRaw } from "@/server/mail/authentication/check-raw";
import { type DnsLookup, dnsError } from "@/server/mail/authentication/dns";
import { parseMail } from "@/server/mail/reading/parse";
import { signingKey, signMail, zoneOf } from "@/tests/support/mail/sign-mail";
import { writeMail } from "@/tests/support/mail/write-mail";
import { serveZone, type Zone } from "@/tests/support/mail/zone";

const ada = { from: "Ada <ada@customer.test>", to: "x@acme.test", text: "Hello there" };
const zone = { ...zoneOf("customer.test"), ...zoneOf("evil.test"), ...zoneOf("relay.test") };

type Way = {
  remoteAddress?: string | null;
  envelopeFrom?: string;
  zone?: Zone;
  lookup?: DnsLookup;
  trusted?: string;
};

async function check(raw: Buffer, way: Way = {}) {
  const { remoteAddress = null, envelopeFrom = "ada@customer.test", trusted = null } = way;
  const mail = await parseMail(raw);
  const given = {
    raw: () => Readable.from([raw]),
    mail,
    domain: "customer.test",
    remoteAddress,
    helo: "mx.test",
  };
  return checkRaw({ ...given, envelopeFrom, trusted }, way.lookup ?? serveZone(way.zone ?? zone));
}

const plain = writeMail(ada);

describe("a mail from a known address", () => {
  test("passes by SPF of its own domain", async () => {
    expect(await check(plain, { remoteAddress: "192.0.2.10" })).toEqual({
      ...{ result: "pass", by: "segue", spf: "pass", dkim: "none", dmarc: "pass" },
    });
  });

  test("passes by its signature when a forwarder delivered it", async () => {
    const way = { remoteAddress: "198.51.100.7", envelopeFrom: "srs@relay.test" };
    expect(await check(await signMail(plain, "customer.test"), way)).toMatchObject({
      ...{ result: "pass", spf: "fail", dkim: "pass", dmarc: "pass" },
    });
  });

  test.each([
    ["from a stranger's server", plain, {}],
    ["under the stranger's own envelope", plain, { envelopeFrom: "eve@evil.test" }],
  ])("fails %s", async (_name, raw, way) => {
    const remoteAddress = "203.0.113.66";
    expect(await check(raw, { remoteAddress, ...way })).toMatchObject({
      ...{ result: "fail", by: "segue", dmarc: "fail" },
    });
  });

  test("fails with a good signature and a good SPF of another domain", async () => {
    const way = { remoteAddress: "192.0.2.10", envelopeFrom: "eve@evil.test" };
    expect(await check(await signMail(plain, "evil.test"), way)).toMatchObject({
      ...{ result: "fail", spf: "pass", dkim: "pass", dmarc: "fail" },
    });
  });

  test("of a domain without any policy needs a signature or SPF all the same", async () => {
    const { "TXT _dmarc.customer.test": _policy, ...bare } = zone;
    const own = { remoteAddress: "192.0.2.10", zone: bare };
    expect(await check(plain, own)).toMatchObject({ result: "pass", dmarc: "none" });
    const other = { remoteAddress: "203.0.113.66", zone: bare };
    expect(await check(plain, other)).toMatchObject({ result: "fail", dmarc: "none" });
  });
});

describe("a mail that another server took", () => {
  test("passes by a signature of its domain", async () => {
    expect(await check(await signMail(plain, "customer.test"))).toMatchObject({
      ...{ result: "pass", by: "segue", dkim: "pass" },
    });
  });

  test.each([
    ["without a signature", async () => plain],
    ["with another domain's signature", () => signMail(plain, "evil.test")],
    [
      "with a signature broken on the way",
      async () =>
        Buffer.concat([await signMail(plain, "customer.test"), Buffer.from("footer\r\n")]),
    ],
    [
      "with a signature over its beginning",
      async () =>
        Buffer.concat([
          await signMail(plain, "customer.test", { maxBodyLength: 5 }),
          Buffer.from("Send the money to Eve.\r\n"),
        ]),
    ],
  ])("says nothing %s", async (_name, make) => {
    expect(await check(await make())).toEqual({ result: "none", by: null });
  });

  test("asks no name server when it has no signature", async () => {
    const lookup = () => Promise.reject(new Error("Asked."));
    expect(await check(plain, { lookup })).toEqual({ result: "none", by: null });
  });
});

describe("name servers", () => {
  const remoteAddress = "203.0.113.66";

  test.each([
    ["TXT _dmarc.customer.test"],
    ["TXT customer.test"],
    ["TXT s1._domainkey.customer.test"],
  ])("that are silent about %s are neither pass nor fail", async (name) => {
    const raw = await signMail(plain, "customer.test");
    const way = { remoteAddress, zone: { ...zone, [name]: "silent" as const } };
    const signedElsewhere = name.includes("domainkey") ? raw : plain;
    expect(await check(signedElsewhere, way)).toMatchObject({
      ...{ result: "none", dns: "temperror", reason: expect.stringContaining("customer.test") },
    });
  });

  test("of the forger may be as silent as they like", async () => {
    const silent: Zone = { "TXT evil.test": "silent", "TXT s1._domainkey.evil.test": "silent" };
    const raw = await signMail(plain, "evil.test");
    const way = { remoteAddress, envelopeFrom: "eve@evil.test", zone: { ...zone, ...silent } };
    expect(await check(raw, way)).toMatchObject({ result: "fail" });
  });

  test("are not asked without end: who makes us ask too much has failed", async () => {
    const names = Array.from({ length: 200 }, (_, at) => `include:a${at}.evil.test`);
    const endless: Zone = { "TXT evil.test": [`v=spf1 ${names.join(" ")} -all`] };
    let asked = 0;
    const lookup: DnsLookup = (name, type) => {
      asked += 1;
      return serveZone({ ...zone, ...endless })(name, type);
    };
    const way = { remoteAddress, envelopeFrom: "eve@evil.test", lookup };
    expect(await check(plain, way)).toMatchObject({ result: "fail" });
    expect(asked).toBeLessThan(90);
    const signatures = Buffer.from("DKIM-Signature: v=1; d=evil.test\r\n".repeat(500));
    expect(await check(Buffer.concat([signatures, plain]), { remoteAddress })).toMatchObject({
      ...{ result: "fail", reason: "it carries too many signatures" },
    });
  });

  test("that answer at length are not listened to", async () => {
    const lookup: DnsLookup = async (name, type) => {
      if (name.startsWith("_dmarc")) return [["x".repeat(50_000)]];
      return type === "TXT" ? [["v=spf1 -all"]] : Promise.reject(dnsError("ENOTFOUND", name));
    };
    expect(await check(plain, { remoteAddress, lookup })).toMatchObject({ result: "fail" });
  });
});

describe("a mail that a forwarder changed and sealed", () => {
  async function sealed(results: string): Promise<Buffer> {
    const raw = Buffer.concat([await signMail(plain, "customer.test"), Buffer.from("footer\r\n")]);
    const seal = await sealMessage(raw, {
      signingDomain: "relay.test",
      selector: "s1",
      privateKey: signingKey,
      cv: "none",
      authResults: results,
    });
    return Buffer.concat([seal, raw]);
  }
  const way = { remoteAddress: "198.51.100.7", envelopeFrom: "list@relay.test" };
  const good = "mx.relay.test; dmarc=pass header.from=customer.test";

  test("passes when we trust the forwarder and it had found a pass", async () => {
    const found = await check(await sealed(good), { ...way, trusted: "mx.relay.test" });
    expect(found).toMatchObject({ result: "pass", dmarc: "fail", arc: "pass" });
  });

  test.each([
    ["we do not trust it", good, "mx.acme.test"],
    ["we trust nobody", good, undefined],
    [
      "it had found a failure",
      "mx.relay.test; dmarc=fail header.from=customer.test",
      "mx.relay.test",
    ],
  ])("fails when %s", async (_name, results, trusted) => {
    const found = await check(await sealed(results), { ...way, ...(trusted && { trusted }) });
    expect(found).toMatchObject({ result: "fail" });
  });
});
