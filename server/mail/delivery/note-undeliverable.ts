import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";
import { suppressAddress } from "@/server/mail/suppression";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";

export type Undeliverable = {
  reason: "bounce" | "complaint";
  /** What the other side said. */
  detail: string | null;
  /** Why, for people; null when nothing better is known than `detail`. */
  cause: string | null;
};

/** Suppresses the address of a mail that can never arrive, and says so in its conversation, once. */
export async function noteUndeliverable(input: {
  tx: TenantTx;
  emit: Emit;
  scope: AccountScope;
  mail: { conversationId: string; toEmail: string };
  undeliverable: Undeliverable;
}): Promise<void> {
  const { tx, emit, scope, mail, undeliverable } = input;
  const { reason, detail } = undeliverable;
  const isNew = await suppressAddress(tx, scope, { email: mail.toEmail, reason, detail });
  if (!isNew) return;
  await writeSystemNote(tx, emit, scope, {
    ...{ conversationId: mail.conversationId, via: "email" },
    event: "mail_bounced",
    text: sentenceOf(mail.toEmail, undeliverable),
    detail: { email: mail.toEmail, reason },
  });
  const { conversationId } = mail;
  emit({ type: "conversation.updated", payload: { conversationId, changed: ["bounce"] } });
}

function sentenceOf(email: string, { reason, cause }: Undeliverable): string {
  if (reason === "complaint") return `${email} reported our mail as spam. It gets no more mail.`;
  return `Couldn't reach ${email}: ${cause ?? "their mail server refused the mail"}. Ask for another address.`;
}
