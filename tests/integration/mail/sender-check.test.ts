import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { replaceDns } from "@/server/mail/authentication/dns";
import { receiveMail } from "@/server/mail/ingress/receive";
import { useDatabase } from "@/tests/support/database/database";
import { drainJobs, retryJobsNow } from "@/tests/support/drain-jobs";
import {
  answeredChat,
  arrive,
  mailedMessages,
  reasonOf,
  useInbound,
} from "@/tests/support/mail/inbound";
import { signMail, zoneOf } from "@/tests/support/mail/sign-mail";
import { writeReply } from "@/tests/support/mail/write-reply";
import { serveZone } from "@/tests/support/mail/zone";

useDatabase();
useInbound();

let restore = () => {};
beforeEach(() => {
  restore = replaceDns(serveZone(zoneOf("customer.test")));
});
afterEach(() => {
  delete env.TRUSTED_AUTHSERV_ID;
  restore();
});

const verdictsOf = (mail: { verdicts: unknown }) => mail.verdicts as Record<string, unknown>;

describe("a reply that another server took", () => {
  test("with the signature of its domain is the customer's, verified", async () => {
    const chat = await answeredChat({ isVerified: false });
    const reply = writeReply({ from: chat.from, to: chat.to, own: "It is me." });
    const mail = await arrive(await signMail(reply, "customer.test"));
    expect(mail.state).toBe("processed");
    expect(verdictsOf(mail)).toMatchObject({
      isSenderVerified: true,
      senderCheck: { result: "pass", by: "segue", dkim: "pass", dmarc: "pass" },
    });
    const contact = await systemDb().contact.findUnique({ where: { id: chat.contactId } });
    expect(contact?.emailVerifiedAt).toBeInstanceOf(Date);
  });

  test("without any result is the customer's, and says that it is not verified", async () => {
    const chat = await answeredChat({ isVerified: false });
    const mail = await arrive(writeReply({ from: chat.from, to: chat.to, own: "It is me." }));
    expect(mail.state).toBe("processed");
    expect(verdictsOf(mail)).toMatchObject({
      isSenderVerified: null,
      senderCheck: { result: "none", by: null },
    });
    const contact = await systemDb().contact.findUnique({ where: { id: chat.contactId } });
    expect(contact?.emailVerifiedAt).toBeNull();
  });

  test("is asked about again while a name server is silent, then taken as not verified", async () => {
    const chat = await answeredChat();
    const zone = { ...zoneOf("customer.test"), "TXT _dmarc.customer.test": "silent" as const };
    replaceDns(serveZone(zone));
    const reply = writeReply({ from: chat.from, to: chat.to, own: "Anybody there?" });
    const waiting = await arrive(await signMail(reply, "customer.test"));
    expect(waiting).toMatchObject({ state: "received", attempts: 1 });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await retryJobsNow();
      await drainJobs();
    }
    const mail = await systemDb().inboundEmail.findUniqueOrThrow({ where: { id: waiting.id } });
    expect(mail.state).toBe("processed");
    expect(verdictsOf(mail)).toMatchObject({
      isSenderVerified: null,
      senderCheck: {
        dns: "temperror",
        reason: "the name server of customer.test did not answer",
      },
    });
    expect(await mailedMessages(chat)).toHaveLength(1);
  });

  test("becomes the customer's at once when the name server is back", async () => {
    const chat = await answeredChat();
    replaceDns(serveZone({ "TXT _dmarc.customer.test": "silent" }));
    const reply = writeReply({ from: chat.from, to: chat.to, own: "Anybody there?" });
    const { id } = await arrive(await signMail(reply, "customer.test"));
    replaceDns(serveZone(zoneOf("customer.test")));
    await retryJobsNow();
    await drainJobs();
    const mail = await systemDb().inboundEmail.findUniqueOrThrow({ where: { id } });
    expect(verdictsOf(mail)).toMatchObject({ isSenderVerified: true });
  });
});

describe("a forged sender", () => {
  test("is held when the trusted mail server says so", async () => {
    env.TRUSTED_AUTHSERV_ID = "mx.acme.test";
    const chat = await answeredChat();
    const headers: [string, string][] = [
      ["Authentication-Results", "mx.acme.test; spf=fail; dmarc=fail header.from=customer.test"],
      ["Authentication-Results", "mx.acme.test; dmarc=pass header.from=customer.test"],
    ];
    const forged = writeReply({ from: chat.from, to: chat.to, own: "Refund me.", headers });
    const mail = await arrive(forged);
    expect(mail.state).toBe("held");
    expect(reasonOf(mail)).toBe("failed_authentication");
    expect(verdictsOf(mail)).toMatchObject({
      senderCheck: { result: "fail", by: "mail_server", dmarc: "fail" },
    });
    expect(await mailedMessages(chat)).toEqual([]);
  });

  test.each([
    ["as one of several", (from: string) => `${from}, eve@evil.test`],
    ["as a group", (from: string) => `Friends: ${from};`],
    ["as a display name", (from: string) => `"${from}" <eve@evil.test>`],
    [
      "within an encoded word",
      (from: string) => `=?utf-8?q?${from.replace("@", "=40")}?= <eve@evil.test>`,
    ],
  ])("%s is held", async (_name, from) => {
    const chat = await answeredChat();
    const mail = await arrive(
      writeReply({ from: from(chat.recipient.email), to: chat.to, own: "Refund me." }),
    );
    expect(mail.state).toBe("held");
    expect(reasonOf(mail)).toBe("other_sender");
  });
});

describe("a mail at our own receiver", () => {
  async function receive(chat: { from: string; to: string }, remoteAddress: string) {
    const headers: [string, string][] = [
      ["Authentication-Results", "mx.acme.test; dmarc=pass header.from=customer.test"],
    ];
    const raw = writeReply({
      from: chat.from,
      to: chat.to,
      own: "Through the front door.",
      headers,
    });
    const envelopeFrom = chat.from.replace(/^.*<|>$/g, "");
    const { id } = await receiveMail({
      ...{ source: "smtp", sourceEventId: remoteAddress + chat.to, raw, envelopeFrom },
      envelopeTo: [chat.to],
      origin: { remoteAddress, helo: "mx.test" },
    });
    await drainJobs();
    return systemDb().inboundEmail.findUniqueOrThrow({ where: { id } });
  }

  test("speaks when SPF names the address it came from", async () => {
    const mail = await receive(await answeredChat(), "192.0.2.10");
    expect(mail.state).toBe("processed");
    expect(verdictsOf(mail)).toMatchObject({ senderCheck: { result: "pass", spf: "pass" } });
  });

  test("is held from anywhere else, whatever its headers claim", async () => {
    env.TRUSTED_AUTHSERV_ID = "mx.acme.test";
    const mail = await receive(await answeredChat(), "203.0.113.66");
    expect(mail.state).toBe("held");
    expect(verdictsOf(mail)).toMatchObject({ senderCheck: { result: "fail", spf: "fail" } });
  });

  test("is not verified behind a relay of our own, whatever its headers claim", async () => {
    env.TRUSTED_AUTHSERV_ID = "mx.acme.test";
    const mail = await receive(await answeredChat(), "::ffff:10.0.0.5");
    expect(mail.state).toBe("processed");
    expect(verdictsOf(mail)).toMatchObject({ isSenderVerified: null });
  });
});
