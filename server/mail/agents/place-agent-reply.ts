/**
 * An agent's reply to a notice: his public answer in the conversation. It speaks only with a token of his own and a
 * sender check that passed; neither is ever waived, by nobody. Whatever a machine of his writes stays unsaid.
 */
import { replyDelimiters } from "@/emails/texts";
import type { InboundReason } from "@/lib/schemas/mail/inbound-mail";
import { isRunningAway } from "@/server/continuity/brake";
import { lockConversation } from "@/server/conversations/commands/lock-conversation";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { type TenantTx, tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import type { AgentThread } from "@/server/mail/agents/find-agent-thread";
import { isSameAddress } from "@/server/mail/authentication/sender-address";
import { readFrozen } from "@/server/mail/claiming/frozen-column";
import { findStanding } from "@/server/mail/inbound/find-standing";
import { describeMail, settle, verdictsOf } from "@/server/mail/inbound/settle";
import { holdFiles, type StoredFiles, storeFiles } from "@/server/mail/inbound/store-files";
import { announceLetter, bodyOf, writeLetter } from "@/server/mail/inbound/write-letter";
import { tellHeldChanged } from "@/server/mail/lists/tell-held-changed";
import type { Letter } from "@/server/mail/reading/letter";
import { extractReply, type MailBody } from "@/server/mail/reply-text/extract-reply";
import { conversationAnchor } from "@/server/mail/threading";

/** Puts the reply into the conversation, or aside. Harmless when run twice, or for many copies at once. */
export async function placeAgentReply(letter: Letter, thread: AgentThread): Promise<void> {
  const scope = grantScope(thread.accountId);
  const { conversationId } = thread;
  const matchedBy = "agent_address" as const;
  await describeMail(letter, scope);
  if (letter.kind !== "person") {
    await withEvents(scope, async (tx) => {
      await settle(tx, letter, { state: "auto_reply", conversationId, verdicts: { matchedBy } });
    });
    return;
  }
  const objection = objectionTo(letter, thread);
  const files = objection
    ? nothing()
    : await storeFiles(scope, letter.mail, { ownerId: letter.row.id, conversationId });
  const notice = await findNotice(scope, letter, thread);
  const isSilent = files.rows.length === 0 && isWithoutWords(letter, notice);
  await holdFiles(scope, files, async (tx, emit) => {
    await lockConversation(tx, scope, conversationId);
    const standing = await findStanding(tx, letter, { conversationId });
    if (standing === "settled") return false;
    if (standing === "duplicate") {
      await settle(tx, letter, { state: "duplicate", conversationId, verdicts: { matchedBy } });
      return false;
    }
    const reason = objection ?? (await findHindrance(tx, { standing, conversationId, isSilent }));
    if (reason) {
      await settle(tx, letter, { state: "held", conversationId, verdicts: { matchedBy, reason } });
      await tellHeldChanged(tx, emit, scope, conversationId);
      return false;
    }
    const message = await writeLetter(tx, scope, {
      letter,
      files,
      message: {
        ...{ conversationId, kind: "chat", authorKind: "agent", via: "email" },
        ...bodyOf(letter, files, notice),
        authorId: thread.userId,
        authorName: thread.member.user.name,
      },
    });
    const verdicts = { matchedBy, isSenderVerified: true };
    await settle(tx, letter, {
      ...{ state: "processed", conversationId, verdicts },
      messageId: message.id,
    });
    await markRead(tx, thread, message.seq);
    announceLetter(emit, message, letter, verdictsOf(letter, verdicts));
    return true;
  });
}

const nothing = (): StoredFiles => ({ rows: [], inline: new Map() });

function objectionTo(letter: Letter, { member }: AgentThread): InboundReason | null {
  if (!isSameAddress(letter.sender, member.user.email)) return "not_the_agent";
  return letter.senderCheck.result === "pass" ? null : "unproved_agent";
}

/** What must not reach a customer unseen: another mail's double, silence, and machines in full swing. */
async function findHindrance(
  tx: TenantTx,
  input: {
    standing: "first" | "altered";
    conversationId: string;
    isSilent: boolean;
  },
): Promise<InboundReason | null> {
  const { standing, conversationId, isSilent } = input;
  if (standing === "altered") return "altered_repeat";
  if (isSilent) return "empty_answer";
  return (await isRunningAway(tx, conversationId)) ? "too_many_mails" : null;
}

/** Nothing of his own, or nothing that could be told from our notice, which is not the customer's to read. */
function isWithoutWords({ mail }: Letter, notice: MailBody | undefined): boolean {
  const { text, html } = mail;
  const reply = extractReply({
    ...(text !== null && { text }),
    ...(html !== null && { html }),
    ...(notice && { original: notice }),
  });
  return (
    reply.text.trim() === "" || replyDelimiters.some((delimiter) => reply.text.includes(delimiter))
  );
}

/** What his reply quotes: the mail of ours that it names, else the newest of the conversation to this agent. */
async function findNotice(
  scope: AccountScope,
  letter: Letter,
  thread: AgentThread,
): Promise<MailBody | undefined> {
  const notices = await tenantDb(scope).outboundEmail.findMany({
    where: {
      kind: { in: ["agent_notice", "transcript"] },
      recipientId: null,
      toEmail: thread.member.user.email,
      firstAttemptAt: { not: null },
      // One that was tried again by hand has given its words to the new one.
      state: { not: "failed" },
    },
    orderBy: { createdAt: "desc" },
    take: mostNotices,
    select: { frozen: true, messageIdHeader: true },
  });
  const anchor = conversationAnchor(thread.conversationId);
  const ofThread = notices
    .map(({ frozen, messageIdHeader }) => ({ messageIdHeader, ...readFrozen(frozen) }))
    .filter(({ headers }) => headers.References?.includes(anchor));
  const named = new Set([...letter.mail.inReplyTo, ...letter.mail.references]);
  return ofThread.find(({ messageIdHeader }) => named.has(messageIdHeader ?? "")) ?? ofThread[0];
}

const mostNotices = 20;

/** Who answers has read what he answers. */
async function markRead(tx: TenantTx, thread: AgentThread, seq: number): Promise<void> {
  const { accountId, conversationId, userId } = thread;
  await tx.agentRead.createMany({
    data: [{ accountId, conversationId, userId, seq }],
    skipDuplicates: true,
  });
  await tx.agentRead.updateMany({
    where: { conversationId, userId, seq: { lt: seq } },
    data: { seq },
  });
}
