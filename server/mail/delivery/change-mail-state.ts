import type { Prisma } from "@/server/db/client";
import type { OutboundState } from "@/server/db/generated/enums";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import type { MailRow } from "@/server/mail/claiming/lock-mail";
import { noteUndeliverable, type Undeliverable } from "@/server/mail/delivery/note-undeliverable";
import { isForward } from "@/server/mail/sending/states";
import { tellMailChanged } from "@/server/mail/sending/tell-mail-changed";

export type StateReport = {
  state: OutboundState;
  at: Date;
  error: string | null;
  /** Known by the report; null leaves what is stored. */
  providerId: string | null;
  messageIdHeader: string | null;
  undeliverable: Undeliverable | null;
};

const timestamps: Partial<
  Record<OutboundState, "sentAt" | "deliveredAt" | "openedAt" | "bouncedAt">
> = {
  sent: "sentAt",
  delivered: "deliveredAt",
  opened: "openedAt",
  bounced: "bouncedAt",
};

/** Applies a report about a locked mail: ids are filled in, times noted, the state moves forward or stays. */
export async function changeMailState(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  mail: MailRow;
  report: StateReport;
}): Promise<void> {
  const { tx, emit, scope, mail, report } = input;
  await tx.outboundEmail.updateMany({ where: { id: mail.id }, data: changeOf(mail, report) });
  await tellMailChanged({ tx, emit, scope, mail });
  if (mail.conversationId && report.undeliverable) {
    await noteUndeliverable({
      tx,
      emit,
      scope,
      mail: { conversationId: mail.conversationId, toEmail: mail.toEmail },
      undeliverable: report.undeliverable,
    });
  }
}

function changeOf(mail: MailRow, report: StateReport): Prisma.OutboundEmailUpdateManyMutationInput {
  const column = timestamps[report.state];
  return {
    ...(isForward(mail.state, report.state) ? { state: report.state, error: report.error } : {}),
    ...(column && !mail[column] ? { [column]: report.at } : {}),
    ...(mail.providerId === null && report.providerId ? { providerId: report.providerId } : {}),
    ...(report.messageIdHeader ? { messageIdHeader: report.messageIdHeader } : {}),
  };
}
