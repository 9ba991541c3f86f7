import { expect } from "@playwright/test";
import { simpleParser } from "mailparser";
import { type ReceivedMail, rawReply } from "@/tests/support/replies/raw-reply";
import type { SegueProcess } from "@/tests/support/segue-process";
import { inboundSecret } from "@/tests/support/test-environment";

/** Longer than the quiet time, with what the jobs need. */
const quietMs = 75_000;

type Listed = { id: string; to: string[] };

/** The world outside: what arrived in somebody's mailbox, and what he sends back. */
export function postOf(segue: SegueProcess) {
  const list = async (to: string): Promise<Listed[]> => {
    const answer = await fetch(`${segue.baseUrl}/api/sandbox/emails?to=${encodeURIComponent(to)}`);
    const { items } = (await answer.json()) as { items: Listed[] };
    return items;
  };

  /** The mails that arrived for `to`, oldest first, once there are `count`. */
  async function mailsTo(to: string, count: number, patienceMs = 30_000): Promise<ReceivedMail[]> {
    await expect.poll(async () => (await list(to)).length, { timeout: patienceMs }).toBe(count);
    const items = (await list(to)).reverse();
    return Promise.all(items.map(({ id }) => readMail(segue, id)));
  }

  /** The same once their time has come: the server's clock moves on until they have left. */
  async function mailsInTime(to: string, count: number): Promise<ReceivedMail[]> {
    await expect(async () => {
      await segue.clock.advance(quietMs);
      await mailsTo(to, count, 1_000);
    }).toPass();
    return mailsTo(to, count);
  }

  /** Delivers a raw mail as a mail server would. */
  async function deliver(raw: Buffer, envelopeTo: string): Promise<number> {
    const answer = await fetch(`${segue.baseUrl}/api/inbound/raw`, {
      method: "POST",
      headers: {
        "Content-Type": "message/rfc822",
        Authorization: `Bearer ${inboundSecret}`,
        "X-Envelope-To": envelopeTo,
      },
      body: new Uint8Array(raw),
    });
    return answer.status;
  }

  return {
    mailsTo,
    mailsInTime,
    deliver,
    /** Whether no mail at all has come for `to`. */
    hasNone: async (to: string) => (await list(to)).length === 0,
    /** Answers a mail with a mail program; fails unless it is accepted. */
    async answer(reply: Parameters<typeof rawReply>[0]) {
      expect(await deliver(await rawReply(reply), reply.answered.replyTo)).toBe(202);
    },
  };
}

async function readMail(segue: SegueProcess, id: string): Promise<ReceivedMail> {
  const answer = await fetch(`${segue.baseUrl}/api/sandbox/emails/${id}/raw`);
  const mail = await simpleParser(Buffer.from(await answer.arrayBuffer()));
  const firstAddress = (field: typeof mail.to) => [field].flat()[0]?.value[0]?.address ?? "";
  return {
    from: mail.from?.text ?? "",
    to: firstAddress(mail.to),
    replyTo: mail.replyTo?.value[0]?.address ?? "",
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
    messageId: mail.messageId ?? "",
    references: [mail.references ?? []].flat().join(" "),
  };
}
