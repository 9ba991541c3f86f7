import type { RoundTripView } from "@/lib/email-health";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { readVerdicts } from "@/server/mail/inbound/settle";

/** The newest test of the workspace, and how far it has come; null when there was none. */
export async function findRoundTrip(scope: AccountScope): Promise<RoundTripView | null> {
  const db = tenantDb(scope);
  const trip = await db.roundTrip.findFirst({ orderBy: { createdAt: "desc" } });
  if (!trip) return null;
  const [mail, answer] = await Promise.all([
    trip.outboundEmailId
      ? db.outboundEmail.findFirst({
          where: { id: trip.outboundEmailId },
          select: { state: true, error: true },
        })
      : null,
    trip.inboundEmailId
      ? db.inboundEmail.findFirst({
          where: { id: trip.inboundEmailId },
          select: { source: true, verdicts: true },
        })
      : null,
  ]);
  return {
    id: trip.id,
    to: trip.toEmail,
    sentAt: trip.createdAt.toISOString(),
    outbound: mail?.state ?? "queued",
    error: mail?.error ?? null,
    answeredAt: trip.answeredAt?.toISOString() ?? null,
    source: answer?.source ?? null,
    isSenderVerified: answer ? (readVerdicts(answer).isSenderVerified ?? null) : null,
  };
}
