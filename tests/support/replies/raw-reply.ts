import MailComposer from "nodemailer/lib/mail-composer";
import { languages } from "@/tests/support/replies/languages";
import { programs } from "@/tests/support/replies/mail-programs";

/** A mail of ours as its receiver holds it. */
export type ReceivedMail = {
  from: string;
  replyTo: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  references: string;
};

type RawReply = {
  answered: ReceivedMail;
  own: string;
  program?: keyof typeof programs;
  language?: keyof typeof languages;
  /** Who answers; the receiver himself when left out. */
  from?: string;
  cc?: string;
  messageId?: string;
  attachments?: Array<{ filename: string; content: Buffer }>;
};

/** The RFC 5322 message with which `program` answers a mail of ours. */
export async function rawReply(reply: RawReply): Promise<Buffer> {
  const { answered, own } = reply;
  const phrases = languages[reply.language ?? "en"];
  const write = programs[reply.program ?? "gmail"];
  if (!phrases || !write) throw new Error("Unknown mail program or language.");
  const parts = write({
    own,
    phrases,
    answered: { ...answered, from: "Grace from Acme", address: answered.replyTo },
  });
  const mail = new MailComposer({
    from: reply.from ?? answered.to,
    to: answered.replyTo,
    ...(reply.cc && { cc: reply.cc }),
    subject: `Re: ${answered.subject}`,
    messageId: reply.messageId ?? `<${crypto.randomUUID()}@mail.example.com>`,
    inReplyTo: answered.messageId,
    references: `${answered.references} ${answered.messageId}`.trim(),
    ...parts,
    attachments: reply.attachments ?? [],
  });
  return mail.compile().build();
}
