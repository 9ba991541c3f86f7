/**
 * What providers report about mails we sent. Reports are signed by the provider, come in any order and more than once:
 * each is applied once (its id is unique), and a state only moves forward.
 */
import { z } from "zod";
import { outboundEmailTag } from "@/lib/schemas/mail/outbound-mail";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { OutboundState } from "@/server/db/generated/enums";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { withEvents } from "@/server/events/with-events";
import type { Failure } from "@/server/mail/bounces/judge-failure";
import { lockMail } from "@/server/mail/claiming/lock-mail";
import { changeMailState, type StateReport } from "@/server/mail/delivery/change-mail-state";
import { bareMessageId } from "@/server/mail/threading";

const deliveryEvent = z.object({
  type: z.string(),
  created_at: z.coerce.date().optional().catch(undefined),
  data: z.object({
    email_id: z.string().min(1),
    message_id: z.string().nullish(),
    tags: z.record(z.string(), z.string()).nullish().catch(null),
    bounce: z
      .object({ type: z.string(), subType: z.string().nullish(), message: z.string().nullish() })
      .nullish()
      .catch(null),
    failed: z.object({ reason: z.string() }).nullish().catch(null),
    suppressed: z
      .object({ message: z.string().nullish(), reason: z.string().nullish() })
      .nullish()
      .catch(null),
  }),
});
type DeliveryEvent = z.infer<typeof deliveryEvent>;

const states: Record<string, OutboundState> = {
  "email.sent": "sent",
  "email.delivered": "delivered",
  "email.delivery_delayed": "delayed",
  "email.opened": "opened",
  "email.clicked": "opened",
  "email.bounced": "bounced",
  "email.complained": "complained",
  "email.failed": "failed",
  "email.suppressed": "failed",
};

/**
 * Applies one webhook event whose signature was checked; `event` is its parsed JSON. Mails that are not ours, types not
 * known here and repeats are ignored.
 */
export async function applyDeliveryEvent(input: {
  /** svix-id: the same on every delivery of one event. */
  providerEventId: string;
  event: unknown;
}): Promise<"applied" | "ignored"> {
  const parsed = deliveryEvent.safeParse(input.event);
  const state = parsed.success ? states[parsed.data.type] : undefined;
  if (!parsed.success || !state) return "ignored";
  const event = parsed.data;
  const found = await findMail(event);
  if (!found) return "ignored";
  const scope = grantScope(found.accountId);
  return withEvents(scope, async (tx, emit) => {
    // First of all: the event's row refers to the mail's and would lock it in the wrong order.
    const mail = await lockMail(tx, scope, found);
    if (!mail) return "ignored";
    const { count } = await tx.emailEvent.createMany({
      data: [
        {
          providerEventId: input.providerEventId,
          type: event.type,
          accountId: scope,
          outboundEmailId: mail.id,
          payload: event.data,
          receivedAt: now(),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return "ignored";
    await changeMailState({ tx, emit, scope, mail, report: readReport(event, state) });
    return "applied";
  });
}

/** Our tag finds the mail even before its provider id is stored. */
async function findMail(event: DeliveryEvent) {
  const tag = z.uuid().safeParse(event.data.tags?.[outboundEmailTag]);
  const select = { id: true, accountId: true, conversationId: true } as const;
  return (
    (tag.success &&
      (await systemDb().outboundEmail.findUnique({ where: { id: tag.data }, select }))) ||
    systemDb().outboundEmail.findUnique({ where: { providerId: event.data.email_id }, select })
  );
}

const bounceCauses: Record<string, string> = {
  NoEmail: "the mailbox doesn't exist",
  MailboxFull: "the mailbox is full",
  MessageTooLarge: "the mail was too large for them",
  ContentRejected: "their mail server refused the content",
  AttachmentRejected: "their mail server refused an attachment",
};

function readReport(event: DeliveryEvent, state: OutboundState): StateReport {
  const { bounce, failed, suppressed, email_id, message_id } = event.data;
  const said = bounce?.message ?? failed?.reason ?? suppressed?.message ?? null;
  return {
    state,
    at: event.created_at ?? now(),
    error: said,
    providerId: email_id,
    messageIdHeader: bareMessageId(message_id),
    undeliverable: readUndeliverable(event, said),
  };
}

/** Only what is final: a full mailbox may have room tomorrow. */
function readUndeliverable(event: DeliveryEvent, detail: string | null) {
  const { bounce, suppressed } = event.data;
  if (event.type === "email.complained")
    return { reason: "complaint", detail, cause: null } as const;
  if (event.type === "email.bounced" && bounce?.type === "Permanent") {
    return { reason: "bounce", detail, cause: bounceCauses[bounce.subType ?? ""] ?? null } as const;
  }
  if (event.type === "email.suppressed") {
    const reason = suppressed?.reason === "previous_complaint" ? "complaint" : "bounce";
    return { reason, detail, cause: "it bounced before" } as const;
  }
  return null;
}

/**
 * Applies a bounce report that came by mail. The caller has made sure that it belongs to this mail and its recipient. A
 * temporary failure only marks the mail as delayed.
 */
export function applyBounceReport(
  scope: AccountScope,
  { outboundEmailId, failure }: { outboundEmailId: string; failure: Failure },
): Promise<void> {
  const { isPermanent, isAddressDead, cause, detail } = failure;
  return applyReport(scope, outboundEmailId, {
    state: isPermanent ? "bounced" : "delayed",
    error: detail,
    undeliverable: isAddressDead ? { reason: "bounce", detail, cause } : null,
  });
}

/** Applies a complaint that came by mail. The caller has made sure that it belongs to this mail. */
export function applyComplaintReport(
  scope: AccountScope,
  { outboundEmailId, detail }: { outboundEmailId: string; detail: string | null },
): Promise<void> {
  return applyReport(scope, outboundEmailId, {
    state: "complained",
    error: null,
    undeliverable: { reason: "complaint", detail, cause: null },
  });
}

async function applyReport(
  scope: AccountScope,
  outboundEmailId: string,
  report: Pick<StateReport, "state" | "error" | "undeliverable">,
): Promise<void> {
  await withEvents(scope, async (tx, emit) => {
    const found = await tx.outboundEmail.findFirst({
      where: { id: outboundEmailId },
      select: { id: true, conversationId: true },
    });
    const mail = found && (await lockMail(tx, scope, found));
    if (!mail) return;
    const known = { at: now(), providerId: null, messageIdHeader: null };
    await changeMailState({ tx, emit, scope, mail, report: { ...report, ...known } });
  });
}
