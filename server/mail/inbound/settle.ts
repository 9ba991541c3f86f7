import { type InboundVerdicts, inboundVerdicts } from "@/lib/schemas/mail/inbound-mail";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { InboundState } from "@/server/db/generated/enums";
import type { TenantDb, TenantTx } from "@/server/db/tenant";
import type { Letter } from "@/server/mail/reading/letter";
import type { ParsedMail } from "@/server/mail/reading/parse";
import { extractReply } from "@/server/mail/reply-text/extract-reply";

export type Settlement = {
  state: Exclude<InboundState, "received" | "failed">;
  conversationId?: string;
  recipientId?: string;
  messageId?: string;
  verdicts?: InboundVerdicts;
};

/** Everything found out about the mail, for the row. */
export function verdictsOf(letter: Letter, more: InboundVerdicts = {}): InboundVerdicts {
  const { tokenId, decidedBy } = readVerdicts(letter.row);
  return {
    kind: letter.kind,
    evidence: letter.evidence,
    contentHash: letter.contentHash,
    senderCheck: letter.senderCheck,
    ...(tokenId && { tokenId }),
    ...(decidedBy && { decidedBy }),
    ...(more.reason && describeForDecision(letter.mail)),
    ...more,
  };
}

const previewLength = 300;
const mostRecipients = 3;

function describeForDecision({ to, text, html }: ParsedMail): InboundVerdicts {
  const { text: own, quoted } = extractReply({
    ...(text !== null && { text }),
    ...(html !== null && { html }),
  });
  return {
    to: to.slice(0, mostRecipients).map(({ address }) => address),
    preview: (own || quoted).replace(/\s+/g, " ").trim().slice(0, previewLength),
  };
}

/** The verdicts of a row; none when they do not fit. */
export const readVerdicts = (row: { verdicts: unknown }): InboundVerdicts =>
  inboundVerdicts.safeParse(row.verdicts).data ?? {};

/** What a mail's headers say of it, and whose it is: columns of its row. */
export function descriptionOf({ mail, sender, dedupeKey }: Letter, accountId: string) {
  return {
    accountId,
    messageIdHeader: mail.messageId,
    dedupeKey,
    fromEmail: sender ?? mail.from[0]?.address.slice(0, 320) ?? null,
    fromName: mail.from[0]?.name ?? null,
    subject: mail.subject.slice(0, 1000),
    mailedAt: mail.date,
  };
}

/** Writes down whose mail it is and what its headers say; it is still to be decided. */
export async function describeMail(letter: Letter, accountId: string): Promise<void> {
  await systemDb().inboundEmail.updateMany({
    where: { id: letter.row.id, state: "received" },
    data: descriptionOf(letter, accountId),
  });
}

/** Decides a described mail. Answers false when somebody else has meanwhile. */
export async function settle(
  tx: TenantTx | TenantDb,
  letter: Letter,
  settlement: Settlement,
): Promise<boolean> {
  const { verdicts, ...data } = settlement;
  const { count } = await tx.inboundEmail.updateMany({
    where: { id: letter.row.id, state: "received" },
    data: {
      ...data,
      verdicts: verdictsOf(letter, verdicts),
      error: null,
      processedAt: now(),
    },
  });
  return count > 0;
}
