import { pickMailLocale } from "@/emails/texts";
import { type EmailPromptPayload, emailPromptPayload } from "@/lib/schemas/message";
import type { EmailPromptInput } from "@/lib/schemas/widget";
import type { VisitorSession } from "@/server/auth/visitor";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { canReadConversation } from "@/server/conversations/policy";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import { type Emit, withEvents } from "@/server/events/with-events";
import { mustProveIdentity } from "@/server/inboxes/policy";
import { brandName, promptText } from "@/server/inboxes/present";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import { touchMessages } from "@/server/messages/commands/touch-messages";
import { writeSystemNote } from "@/server/messages/commands/write-system-note";
import { listMessagesById } from "@/server/messages/queries";
import type { MessageRow } from "@/server/messages/row";

export type AnswerEmailPromptResult =
  | { ok: true; message: MessageRow }
  | {
      ok: false;
      reason:
        | "not_found"
        /** A link session changes no address. */
        | "link_session"
        | "hash_required"
        /** The contact's address is proved and this session is not. */
        | "address_confirmed";
    };

type Answer = {
  scope: AccountScope;
  session: VisitorSession;
  conversationId: string;
  input: EmailPromptInput;
};

/**
 * A visitor leaves his address, corrects it, or says no to the email prompt. Repeating an answer changes nothing. A
 * correction where no prompt was ever posted leaves an answered one behind, so that both sides see the address.
 */
export async function answerEmailPrompt(answer: Answer): Promise<AnswerEmailPromptResult> {
  const outcome = await withEvents(answer.scope, (tx, emit) => answerWithin(tx, emit, answer));
  if (!outcome.ok) return outcome;
  const [message] = await listMessagesById(answer.scope, [outcome.messageId]);
  return message ? { ok: true, message } : { ok: false, reason: "not_found" };
}

type Outcome = { ok: true; messageId: string } | Extract<AnswerEmailPromptResult, { ok: false }>;

async function answerWithin(tx: TenantTx, emit: Emit, answer: Answer): Promise<Outcome> {
  const { scope, session, conversationId, input } = answer;
  await lockConversation(tx, scope, conversationId);
  const conversation = await tx.conversation.findFirst({
    where: { id: conversationId },
    include: { inbox: true, contact: true },
  });
  if (!conversation || !canReadConversation(session, conversation))
    return { ok: false, reason: "not_found" };
  if (session.kind === "link") return { ok: false, reason: "link_session" };
  const prompt = await tx.message.findFirst({ where: { conversationId, kind: "email_prompt" } });
  if (input.action === "submit")
    return submit(tx, emit, answer, { conversation, prompt, email: input.email });
  if (!prompt) return { ok: false, reason: "not_found" };
  const isOpen = emailPromptPayload.safeParse(prompt.payload).data?.state === "waiting";
  if (isOpen) await setPrompt(tx, emit, scope, prompt, { state: "dismissed" });
  return { ok: true, messageId: prompt.id };
}

type Submitted = {
  conversation: Prisma.ConversationGetPayload<{ include: { inbox: true; contact: true } }>;
  prompt: Prisma.MessageGetPayload<object> | null;
  email: string;
};

async function submit(
  tx: TenantTx,
  emit: Emit,
  { scope, session, conversationId }: Answer,
  { conversation, prompt, email }: Submitted,
): Promise<Outcome> {
  const settings = parseInboxSettings(conversation.inbox);
  const { contact } = conversation;
  if (mustProveIdentity(settings, session)) return { ok: false, reason: "hash_required" };
  const isSame = contact.email?.toLowerCase() === email.toLowerCase();
  if (!isSame && !mayReplaceAddress(session, contact))
    return { ok: false, reason: "address_confirmed" };
  if (contact.email && !isSame) {
    await writeSystemNote(tx, emit, scope, {
      conversationId,
      text: `The visitor changed the address from ${contact.email} to ${email}`,
      event: "email_changed",
      detail: { from: contact.email, to: email },
    });
  }
  await obtainEmail(tx, emit, scope, {
    contactId: contact.id,
    email,
    source: "email_prompt",
    isVerified: false,
  });
  const payload: EmailPromptPayload = { state: "submitted", email };
  if (!prompt) {
    const text = promptText(settings, {
      locale: pickMailLocale([contact.locale, settings.locale]),
      brand: brandName(conversation.inbox, settings),
    });
    return postAnswered(tx, emit, scope, { conversationId, text, payload });
  }
  await setPrompt(tx, emit, scope, prompt, payload);
  return { ok: true, messageId: prompt.id };
}

/** A proved address, or one of an identified person, is changed only by a session that proved the same. */
function mayReplaceAddress(
  session: VisitorSession,
  contact: { id: string; identifier: string | null; emailVerifiedAt: Date | null },
): boolean {
  const isProved = session.verifiedAt !== null && session.contactId === contact.id;
  return isProved || (contact.identifier === null && contact.emailVerifiedAt === null);
}

async function setPrompt(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  prompt: { id: string; conversationId: string; payload: Prisma.JsonValue },
  payload: EmailPromptPayload,
): Promise<void> {
  const current = emailPromptPayload.safeParse(prompt.payload).data;
  if (current?.state === payload.state && current.email === payload.email) return;
  const { id: messageId, conversationId } = prompt;
  await tx.message.updateMany({ where: { id: messageId }, data: { payload } });
  await touchMessages(tx, scope, { conversationId, messageIds: [messageId] });
  emit({ type: "message.updated", payload: { conversationId, messageId } });
}

async function postAnswered(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  prompt: { conversationId: string; text: string; payload: EmailPromptPayload },
): Promise<Outcome> {
  const result = await writeMessage(tx, scope, {
    ...prompt,
    kind: "email_prompt",
    authorKind: "system",
    authorId: null,
    authorName: null,
    via: "widget",
  });
  if (!result.ok) return { ok: false, reason: "not_found" };
  if (!result.isRepeat) emit.stored(messageCreated(result.message));
  return { ok: true, messageId: result.message.id };
}

/** A refused answer as visitors read it. */
export function promptRefusal(
  reason: Extract<AnswerEmailPromptResult, { ok: false }>["reason"],
): AppError {
  switch (reason) {
    case "not_found":
      return new AppError("not_found", "There is no such conversation.");
    case "link_session":
      return new AppError("forbidden", "The address cannot be changed from a mailed link.");
    case "hash_required":
      return new AppError("forbidden", "Sign in on this site to leave your address.");
    case "address_confirmed":
      return new AppError(
        "forbidden",
        "Your address is confirmed and can't be changed here. Write us the new one.",
        { field: "email" },
      );
  }
}
