import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

const hourMs = 3_600_000;
const perConversationAndHour = 3;
const perAddressAndDay = 10;

/** Whether somebody asks for transcripts over and over: a button must not become a way to fill a mailbox. */
export async function isOverTranscriptLimit(
  tx: TenantTx,
  scope: AccountScope,
  input: { conversationId: string; email: string },
): Promise<boolean> {
  const { conversationId, email } = input;
  // Two conversations asking for one address count one after the other.
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(${`transcript:${scope}:${email.toLowerCase()}`}, 0))`;
  const since = (hours: number) => new Date(now().getTime() - hours * hourMs);
  const counted = { kind: "transcript", state: { not: "cancelled" } } as const;
  const lately = await tx.outboundEmail.count({
    where: { ...counted, conversationId, createdAt: { gt: since(1) } },
  });
  const today = await tx.outboundEmail.count({
    where: { ...counted, toEmail: email, createdAt: { gt: since(24) } },
  });
  return lately >= perConversationAndHour || today >= perAddressAndDay;
}
