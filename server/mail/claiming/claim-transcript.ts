import { cancelMail } from "@/server/continuity/give-back";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { readTranscriptReason } from "@/server/mail/claiming/frozen-column";
import type { MailRow } from "@/server/mail/claiming/lock-mail";
import {
  type Claimed,
  freezeSubject,
  lockWaiting,
  markClaimed,
  readSubject,
} from "@/server/mail/claiming/mark-claimed";
import { composeTranscript } from "@/server/mail/compose/compose-transcript";
import { loadTranscript } from "@/server/mail/compose/load-transcript";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";
import { findTranscriptObstacle } from "@/server/mail/transcripts/find-obstacle";
import { activeTransport } from "@/server/mail/transport/resend-client";

/** Claims a transcript for its first attempt: what was said until now is frozen. Null when it must not leave any more. */
export async function claimTranscript(
  scope: AccountScope,
  mail: MailRow,
): Promise<Claimed | null | "changed_meanwhile"> {
  const request = readTranscriptReason(mail.frozen);
  const transcript = await loadTranscript(scope, mail.id, request);
  const rendered = transcript && (await composeTranscript(transcript, request));
  return withEvents(scope, async (tx, emit) => {
    const locked = await lockWaiting(tx, scope, mail);
    if (!locked || locked.firstAttemptAt) return null;
    const obstacle = await findTranscriptObstacle(tx, { ...locked, reason: request.reason });
    if (obstacle) {
      await cancelMail({ tx, emit, scope, mail: locked, reason: "The address takes no mail." });
      return null;
    }
    const isSame = (await readSubject(tx, locked)) === transcript?.conversation.subject;
    if (!rendered || !isSame) return "changed_meanwhile";
    await freezeSubject(tx, locked, rendered.subject);
    await tellMailChanged({ tx, emit, scope, mail: locked });
    return markClaimed(tx, locked, {
      // Why it goes stays known: a copy tried again by hand is made anew.
      frozen: { ...rendered, transcript: request },
      // Over SMTP our id is the one on the wire; Resend reports its own.
      ...(activeTransport() === "smtp" ? { messageIdHeader: rendered.messageId } : {}),
    });
  });
}
