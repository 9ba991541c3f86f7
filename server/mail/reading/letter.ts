import { createHash } from "node:crypto";
import type { MailKind } from "@/lib/schemas/inbound-mail";
import type { Prisma } from "@/server/db/client";
import {
  type Authentication,
  authenticateSender,
  senderAddress,
  trustedAuthserv,
} from "@/server/mail/reading/authenticate";
import { classify } from "@/server/mail/reading/classify";
import type { ParsedMail } from "@/server/mail/reading/parse";

export type InboundRow = Prisma.InboundEmailGetPayload<object>;

/** A mail that has been read: its row, its content and what both tell before anybody is asked. */
export type Letter = {
  row: InboundRow;
  mail: ParsedMail;
  /** The one From address in lower case; null for none or several. */
  sender: string | null;
  kind: MailKind;
  evidence: string | null;
  authentication: Authentication;
  /** What makes two mails the same. */
  dedupeKey: string;
  /** What makes them equal. */
  contentHash: string;
};

/** `isOurs` tells whether the sender is an address of this installation. */
export async function readLetter(
  row: InboundRow,
  mail: ParsedMail,
  isOurs: (sender: string) => Promise<boolean>,
): Promise<Letter> {
  const sender = senderAddress(mail);
  const { kind, evidence } = classify(mail, {
    envelope: { from: row.envelopeFrom },
    isOurs: sender !== null && (await isOurs(sender)),
  });
  return {
    row,
    mail,
    sender,
    kind,
    evidence,
    authentication: authenticateSender(mail, trustedAuthserv(row.source)),
    dedupeKey: mail.messageId ?? `sha256:${row.rawHash}`,
    contentHash: hashContent(sender, mail),
  };
}

/** Trace headers differ between two deliveries of one mail; sender, words and files do not. */
function hashContent(sender: string | null, mail: ParsedMail): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([sender, mail.text, mail.html]));
  for (const part of mail.parts) hash.update(`${part.bytes.length}.`).update(part.bytes);
  return hash.digest("hex");
}
