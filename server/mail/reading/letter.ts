import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { MailKind, SenderCheck } from "@/lib/schemas/mail/inbound-mail";
import type { Prisma } from "@/server/db/client";
import { authenticate, insistOnAnswer } from "@/server/mail/authentication/authenticate";
import { senderAddress } from "@/server/mail/authentication/sender-address";
import { unchecked } from "@/server/mail/authentication/sender-check";
import { classify } from "@/server/mail/reading/classify";
import type { ParsedMail } from "@/server/mail/reading/parse";

export type InboundRow = Prisma.InboundEmailGetPayload<object>;

/** A mail that has been read: its row, its content and what both tell before anybody is asked. */
export type Letter = {
  row: InboundRow;
  mail: ParsedMail;
  /** The one sure From address in lower case; null for none or several. */
  sender: string | null;
  kind: MailKind;
  evidence: string | null;
  /** Whether `sender` is who wrote. */
  senderCheck: SenderCheck;
  /** What makes two mails the same. */
  dedupeKey: string;
  /** What makes them equal. */
  contentHash: string;
};

/** Reports and our own mails speak for nobody: their sender is not checked. */
const speaking: MailKind[] = ["person", "auto_reply", "bulk"];

/**
 * `isOurs` tells whether the sender is an address of this installation. `trusted` is the mail server whose header is
 * believed. A mail that an agent has decided about (`isDecided`) waits for no name server.
 * @throws NameServerSilent when the check should be made again later.
 */
export async function readLetter(
  row: InboundRow,
  given: { raw: () => Readable; mail: ParsedMail; trusted: string | null; isDecided: boolean },
  isOurs: (sender: string) => Promise<boolean>,
): Promise<Letter> {
  const { raw, mail, trusted, isDecided } = given;
  const sender = senderAddress(mail);
  const { kind, evidence } = classify(mail, {
    envelope: { from: row.envelopeFrom },
    isOurs: sender !== null && (await isOurs(sender)),
  });
  const senderCheck = speaking.includes(kind)
    ? await authenticate({ row, raw, mail, sender, trusted })
    : unchecked();
  if (!isDecided) insistOnAnswer(senderCheck, row.attempts);
  return {
    row,
    mail,
    sender,
    kind,
    evidence,
    senderCheck,
    dedupeKey: mail.messageId ?? `sha256:${row.rawHash}`,
    contentHash: await hashContent(sender, mail),
  };
}

/** Trace headers differ between two deliveries of one mail; sender, words and files do not. */
async function hashContent(sender: string | null, mail: ParsedMail): Promise<string> {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([sender, mail.text, mail.html]));
  for (const { content } of mail.parts) {
    hash.update(`${content.size}.`);
    for await (const chunk of content.open()) hash.update(chunk);
  }
  return hash.digest("hex");
}
