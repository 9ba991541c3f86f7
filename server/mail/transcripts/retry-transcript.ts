import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import { readTranscriptReason } from "@/server/mail/claiming/frozen-column";
import { lockMail, type MailRow } from "@/server/mail/claiming/lock-mail";
import { makeAddressToken } from "@/server/secrets/base32";

export type RetryTranscriptResult =
  | { ok: true; outcome: "sent_again" }
  | { ok: false; reason: "nothing_to_send" };

/**
 * Queues a failed transcript anew, with everything said until it leaves. The failed one gives its words away, so that of
 * two who try it at once the second finds nothing to send.
 */
export function retryTranscript(
  scope: AccountScope,
  mail: MailRow,
): Promise<RetryTranscriptResult> {
  return withEvents(scope, async (tx, emit) => {
    const locked = await lockMail(tx, scope, mail);
    if (locked?.state !== "failed" || isGivenAway(locked.frozen))
      return { ok: false, reason: "nothing_to_send" };
    const id = makeId();
    const { conversationId, recipientId, toEmail, frozen } = locked;
    await tx.outboundEmail.create({
      data: {
        ...{ id, accountId: scope, kind: "transcript", conversationId, recipientId, toEmail },
        ...{ bounceToken: makeAddressToken(), idempotencyKey: `mail/${id}` },
        frozen: { transcript: readTranscriptReason(frozen) },
        ...{ sendAfter: now(), createdAt: now() },
      },
    });
    await tx.outboundEmail.updateMany({ where: { id: locked.id }, data: { frozen: {} } });
    emit({ type: "email.updated", payload: { conversationId, outboundEmailId: id } });
    return { ok: true, outcome: "sent_again" };
  });
}

const isGivenAway = (frozen: unknown): boolean =>
  typeof frozen === "object" && frozen !== null && Object.keys(frozen).length === 0;
