import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { InboundSource } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import { AppError } from "@/server/errors";
import { findOwner } from "@/server/mail/ingress/find-target";
import { cutClean } from "@/server/mail/ingress/origin";

/** Of a mail whose bytes we do not have: what is known of it, and why. */
export type Unreceived = {
  source: InboundSource;
  sourceEventId: string;
  envelopeFrom: string | null;
  envelopeTo: string[];
  /** Whose it is, when the way in knows; else whoever its recipients belong to. */
  accountId?: AccountScope;
  /** The inbox whose mailbox it lies in. */
  mailboxInboxId?: string;
  from?: string | null | undefined;
  subject?: string | null | undefined;
  /** One sentence for the list. */
  error: string;
};

export const tooLarge = "The mail is larger than 35 MB and was not taken in.";

/** Lists a mail as failed that cannot be taken in and would not be by another attempt. A repeat adds nothing. */
export async function listAsFailed(mail: Unreceived): Promise<"listed_as_failed"> {
  const accountId = mail.accountId ?? (await findOwner(mail.envelopeTo));
  if (!accountId) throw new AppError("unavailable", "Segue is not set up yet.");
  const sender = mail.from?.match(/[^\s<>"]+@[^\s<>"]+/)?.[0] ?? null;
  await systemDb().inboundEmail.createMany({
    skipDuplicates: true,
    data: {
      id: makeId(),
      accountId,
      source: mail.source,
      sourceEventId: cutClean(mail.sourceEventId),
      envelopeFrom: mail.envelopeFrom === null ? null : cutClean(mail.envelopeFrom),
      envelopeTo: mail.envelopeTo.map(cutClean),
      fromEmail: sender && cutClean(sender),
      mailboxInboxId: mail.mailboxInboxId ?? null,
      subject: mail.subject ? cutClean(mail.subject) : null,
      state: "failed",
      error: cutClean(mail.error),
      receivedAt: now(),
      processedAt: now(),
    },
  });
  return "listed_as_failed";
}
