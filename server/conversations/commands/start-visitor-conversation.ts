import { localizeSettings } from "@/lib/inbox/localize";
import { campaignAnswer, consentAnswer } from "@/lib/inbox/start-answers";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { VisitorMessageInput } from "@/lib/schemas/message";
import type { VisitorSession } from "@/server/auth/visitor";
import { giveContact, lockSession } from "@/server/contacts/commands/give-contact";
import { takeConsent } from "@/server/contacts/commands/take-consent";
import {
  attributesOf,
  checkFormAnswers,
  formPayloadOf,
  openFields,
  takeFormAnswers,
} from "@/server/contacts/commands/take-form-answers";
import {
  type SendVisitorMessageResult,
  sentOrRefused,
} from "@/server/conversations/commands/send-result";
import { startConversation } from "@/server/conversations/commands/start-conversation";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import { isAppError } from "@/server/errors";
import { type Emit, withEvents } from "@/server/events/with-events";
import { mustProveIdentity } from "@/server/inboxes/policy";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { messageCreated, writeMessage } from "@/server/messages/commands/append-message";
import type { AppendResult, NewMessage } from "@/server/messages/commands/new-message";

type Start = { scope: AccountScope; session: VisitorSession; input: VisitorMessageInput };

type StartResult = SendVisitorMessageResult | { ok: false; reason: "already_started" };

/** Rolls the transaction back with the refusal as its outcome. */
class Refused extends Error {
  readonly result: StartResult;
  constructor(result: StartResult) {
    super("refused");
    this.result = result;
  }
}

/**
 * The first message: contact (when the session has none), conversation, greeting, form and message in one transaction.
 * Racing calls of one session wait for each other; the second learns that the conversation is there.
 */
export async function startVisitorConversation(start: Start): Promise<StartResult> {
  try {
    return await withEvents(start.scope, (tx, emit) => startWithin(tx, emit, start));
  } catch (error) {
    if (error instanceof Refused) return error.result;
    if (isAppError(error) && error.code === "not_found") return { ok: false, reason: "not_found" };
    throw error;
  }
}

async function startWithin(tx: TenantTx, emit: Emit, start: Start): Promise<StartResult> {
  const { scope, input } = start;
  const session = await lockSession(tx, scope, start.session.id);
  if (!session) return { ok: false, reason: "not_found" };
  const existing = await tx.conversation.findFirst({ where: { id: input.conversationId } });
  if (existing) return { ok: false, reason: "already_started" };

  const inbox = await tx.inbox.findFirstOrThrow({ where: { id: session.inboxId } });
  const settings = localizeSettings(parseInboxSettings(inbox), session.locale);
  const isProofMissing = mustProveIdentity(settings, session);
  if (isProofMissing && hasAnswers(input)) return { ok: false, reason: "hash_required" };
  const known = session.contactId
    ? await tx.contact.findFirst({ where: { id: session.contactId } })
    : null;
  if (known?.blockedAt) return { ok: false, reason: "blocked" };
  const fields = isProofMissing ? [] : openFields(settings, known);
  const form = checkFormAnswers(fields, input.form);
  if (!form.ok) {
    return { ok: false, reason: "form_invalid", field: form.field, message: form.message };
  }
  const isAgreed = await takeConsent(tx, { settings, session, answers: input.form });
  if (!isAgreed) return { ok: false, reason: "consent_missing" };

  const contact = await giveContact(tx, scope, session);
  const conversation = await startConversation(tx, scope, {
    id: input.conversationId,
    inboxId: inbox.id,
    contactId: contact.id,
    sessionId: session.id,
    assistantId: inbox.assistantId,
    attributes: attributesOf("conversation", { fields, answers: form.answers }),
  });
  const conversationId = conversation.id;
  emit({ type: "conversation.created", payload: { conversationId } });
  const opening = openingWords(settings, {
    campaignId: input.form?.[campaignAnswer],
    // The assistant greets in its own words; ours come when people take over.
    isGreeting: inbox.assistantId === null,
  });
  if (opening) {
    await say(tx, emit, scope, {
      ...{ conversationId, kind: "greeting", authorKind: "system", authorId: null, via: "widget" },
      ...opening,
    });
  }
  const author = {
    conversationId,
    authorKind: "contact",
    authorId: contact.id,
    authorName: form.answers.name ?? contact.name,
    via: "widget",
  } as const;
  const payload = formPayloadOf(fields, form.answers);
  if (payload) {
    await takeFormAnswers(tx, emit, scope, { contact, fields, answers: form.answers });
    await say(tx, emit, scope, { ...author, kind: "form", text: "", payload });
  }
  const sent = await say(tx, emit, scope, {
    ...author,
    kind: "chat",
    text: input.text,
    clientId: input.clientId,
    attachmentIds: input.attachmentIds,
    uploaderId: session.id,
  });
  if (!sent.ok) throw new Refused(sentOrRefused(sent));
  return sent;
}

const hasAnswers = (input: VisitorMessageInput) =>
  Object.entries(input.form ?? {}).some(
    ([key, value]) => key !== consentAnswer && key !== campaignAnswer && value.trim() !== "",
  );

async function say(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  message: NewMessage,
): Promise<AppendResult> {
  const result = await writeMessage(tx, scope, message);
  if (result.ok && !result.isRepeat) emit.stored(messageCreated(result.message));
  return result;
}

/** What a conversation begins with: the message of the campaign that is answered, else the greeting, else nothing. */
function openingWords(
  settings: Pick<InboxSettings, "campaigns" | "greeting">,
  { campaignId, isGreeting }: { campaignId: string | undefined; isGreeting: boolean },
): { text: string; authorName: string | null; payload?: { campaignId: string } } | null {
  const campaign = settings.campaigns.find((one) => one.isEnabled && one.id === campaignId);
  if (campaign) {
    const { id, text, senderName } = campaign;
    return { text, authorName: senderName || null, payload: { campaignId: id } };
  }
  const { isEnabled, text } = settings.greeting;
  return isGreeting && isEnabled ? { text, authorName: null } : null;
}
