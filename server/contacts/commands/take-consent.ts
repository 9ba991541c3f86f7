import { consentAnswer } from "@/lib/inbox/start-answers";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { FormAnswers } from "@/lib/schemas/message";
import { now } from "@/server/clock";
import type { TenantTx } from "@/server/db/tenant";

/**
 * Whether the visitor may write: he agreed before, or sends the words he agrees to, which are then kept with the time.
 * Words that are not the inbox's of now, in his language, are no consent to them.
 */
export async function takeConsent(
  tx: TenantTx,
  visit: {
    settings: Pick<InboxSettings, "consent">;
    session: { id: string; consentText: string | null };
    answers: FormAnswers | undefined;
  },
): Promise<boolean> {
  const { settings, session, answers } = visit;
  const { isEnabled, text } = settings.consent;
  if (!isEnabled || session.consentText === text) return true;
  if (answers?.[consentAnswer] !== text) return false;
  await tx.contactSession.updateMany({
    where: { id: session.id },
    data: { consentedAt: now(), consentText: text },
  });
  return true;
}
