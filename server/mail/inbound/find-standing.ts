import type { TenantTx } from "@/server/db/tenant";
import { readVerdicts } from "@/server/mail/inbound/settle";
import type { Letter } from "@/server/mail/reading/letter";

export type Standing =
  /** Decided meanwhile by another run of the same job. */
  | "settled"
  /** The very mail is there already. */
  | "duplicate"
  /** Another mail under the same Message-ID is there already. */
  | "altered"
  | "first";

/**
 * How a mail stands to those already placed in the conversation, whose row must be locked, or in an inbox: a mail to two
 * of them speaks in both.
 */
export async function findStanding(
  tx: TenantTx,
  letter: Letter,
  where: { conversationId: string } | { inboxId: string },
): Promise<Standing> {
  const place =
    "conversationId" in where
      ? where
      : { OR: [{ conversationId: null }, { conversation: { inboxId: where.inboxId } }] };
  const rows = await tx.inboundEmail.findMany({
    where: {
      OR: [
        { id: letter.row.id },
        {
          // What an agent let in has a key of its own, and still its Message-ID or its bytes.
          AND: [
            {
              OR: [
                { dedupeKey: letter.dedupeKey },
                letter.mail.messageId
                  ? { messageIdHeader: letter.mail.messageId }
                  : { rawHash: letter.row.rawHash },
              ],
            },
            place,
          ],
          state: { in: ["processed", "auto_reply", "held", "received"] },
        },
      ],
    },
    select: { id: true, state: true, verdicts: true },
  });
  const self = rows.find((row) => row.id === letter.row.id);
  if (self?.state !== "received") return "settled";
  const others = rows.filter((row) => row.id !== letter.row.id && isPlaced(row));
  if (others.some((row) => readVerdicts(row).contentHash === letter.contentHash))
    return "duplicate";
  if (readVerdicts(letter.row).placement) return "first";
  // A held forgery must not keep the real mail out: only what was let in counts.
  return others.some((row) => row.state !== "held") ? "altered" : "first";
}

/** Decided, or on its way in because an agent accepted it. Two copies still being read must not wait for each other. */
const isPlaced = (row: { state: string; verdicts: unknown }): boolean =>
  row.state !== "received" || readVerdicts(row).placement !== undefined;
