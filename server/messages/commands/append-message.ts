/**
 * The one way a message is written, and the hot path: a single SQL statement locks the conversation, gives the next
 * sequence number, raises rev, claims the attachments and stores message and domain event. Invariants, all kept by the
 * database: sequence numbers have no gaps; (conversation, authorKind, clientId) is written once; a conversation has one
 * greeting and one email prompt; `prevPublicSeq` chains the messages the widget may know.
 */

import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { lockRow } from "@/server/db/lock-row";
import { queryPrepared } from "@/server/db/prepared";
import type { AccountScope } from "@/server/db/scope";
import type { Sql } from "@/server/db/sql";
import { type TenantDb, type TenantTx, tenantDb } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { announce } from "@/server/events/announce";
import {
  type Along,
  type AppendOutcome,
  appendStatement,
} from "@/server/messages/commands/append-statement";
import type { AppendResult, NewMessage } from "@/server/messages/commands/new-message";
import { inSendersOrder, type MessageRow, messageInclude } from "@/server/messages/row";

const onceIndexes: Record<string, "email_prompt" | "greeting"> = {
  Message_one_email_prompt_key: "email_prompt",
  Message_one_greeting_key: "greeting",
};

/**
 * Writes a message and announces it. A repeat (same clientId and author, or a second greeting or email prompt) answers
 * with the first message and writes nothing.
 */
export async function appendMessage(scope: AccountScope, input: NewMessage): Promise<AppendResult> {
  const db = tenantDb(scope);
  // Planned once per connection: this runs with every message.
  const name = input.attachmentIds?.length ? "append-message-with-files" : "append-message";
  const run = (statement: Sql) => queryPrepared<AppendOutcome>(name, statement);
  const result = await runAppend({ db, run }, scope, input).catch(async (error: unknown) => {
    // Lost a race against the same message: the winner has committed, so it can be read.
    const index = violatedIndex(error);
    if (index === "Message_conversationId_authorKind_clientId_key")
      return findRepeat(db, input, { clientId: input.clientId ?? null });
    const kind = index ? onceIndexes[index] : undefined;
    if (kind) return findRepeat(db, input, { kind });
    throw error;
  });
  if (result.ok && !result.isRepeat) {
    announce(scope, [messageCreated(result.message)]);
  }
  return result;
}

/**
 * The same inside a transaction; pass the row on with `emit.stored(messageCreated(message))` unless it is a repeat.
 * Takes the conversation's lock first, so that a racing repeat is found instead of breaking the transaction.
 */
export async function writeMessage(
  tx: TenantTx | TenantDb,
  scope: AccountScope,
  input: NewMessage,
): Promise<AppendResult> {
  await lockRow(tx, scope, { table: "Conversation", id: input.conversationId });
  if (input.kind === "email_prompt" || input.kind === "greeting") {
    const first = await findRepeat(tx, input, { kind: input.kind });
    if (first.ok) return first;
  }
  const run = (statement: Sql) => tx.$queryRaw<AppendOutcome[]>(statement);
  return runAppend({ db: tx, run }, scope, input);
}

/**
 * Writes a message without files in one statement with rows of another noun, and does not announce it. Null, and nothing
 * written, when the conversation is gone or the other's condition does not hold.
 * @param name one for each text of the statement
 * @throws 23505 (`violatedIndex`) when the other's rows meet a unique index; nothing is written then.
 */
export async function appendAlong(
  scope: AccountScope,
  input: Omit<NewMessage, "clientId" | "attachmentIds">,
  { name, ...along }: Along & { name: string },
): Promise<MessageRow | null> {
  const numbered = { scope, id: makeId(), createdAt: now(), input };
  const statement = appendStatement({ ...numbered, along });
  const [outcome] = await queryPrepared<AppendOutcome>(name, statement);
  return outcome && isWritten(outcome) ? rowOf(numbered, outcome, []) : null;
}

/** The message that was written under this clientId already; `conversation_not_found` when there is none. */
export const findSent = (
  scope: AccountScope,
  input: NewMessage & { clientId: string },
): Promise<AppendResult> => findRepeat(tenantDb(scope), input, { clientId: input.clientId });

/** The announcement of a message whose event its own statement has stored. */
export function messageCreated(message: MessageRow) {
  return {
    type: "message.created" as const,
    payload: {
      conversationId: message.conversationId,
      messageId: message.id,
      seq: message.seq,
      kind: message.kind,
      authorKind: message.authorKind,
      via: message.via,
    },
    message,
  };
}

type Database = {
  db: TenantTx | TenantDb;
  run: (statement: Sql) => Promise<AppendOutcome[]>;
};

async function runAppend(
  { db, run }: Database,
  scope: AccountScope,
  input: NewMessage,
): Promise<AppendResult> {
  const numbered = { scope, id: makeId(), createdAt: now(), input };
  const [outcome] = await run(appendStatement(numbered));
  if (!outcome?.isFound) return { ok: false, reason: "conversation_not_found" };
  if (isWritten(outcome)) {
    const attachments = input.attachmentIds?.length
      ? await db.attachment.findMany({
          where: { messageId: numbered.id },
          orderBy: inSendersOrder,
        })
      : [];
    const message = rowOf(numbered, outcome, attachments);
    return { ok: true, message, conversationRev: outcome.rev, isRepeat: false };
  }
  if (outcome.isRepeat) return findRepeat(db, input, { clientId: input.clientId ?? null });
  return { ok: false, reason: "attachment_not_found" };
}

type Written = AppendOutcome & { seq: number; rev: number; prevPublicSeq: number };

const isWritten = (outcome: AppendOutcome): outcome is Written =>
  outcome.seq !== null && outcome.rev !== null && outcome.prevPublicSeq !== null;

/** The row as it now stands in the table, without reading it again. */
function rowOf(
  { scope, id, createdAt, input }: Parameters<typeof appendStatement>[0],
  { seq, rev, prevPublicSeq }: Written,
  attachments: MessageRow["attachments"],
): MessageRow {
  return {
    id,
    accountId: scope,
    conversationId: input.conversationId,
    seq,
    prevPublicSeq,
    kind: input.kind,
    authorKind: input.authorKind,
    authorId: input.authorId,
    authorName: input.authorName,
    via: input.via,
    text: input.text,
    html: input.html ?? null,
    quotedText: input.quotedText ?? null,
    payload: readPayload(input.payload),
    clientId: input.clientId ?? null,
    withheldFrom: input.withheldFrom ?? [],
    rev,
    deletedAt: null,
    createdAt,
    attachments,
    deliveries: [],
    inboundEmail: null,
  };
}

/** What the column gives back for `payload`: plain JSON. */
function readPayload(payload: NewMessage["payload"]): MessageRow["payload"] {
  return payload === undefined ? null : JSON.parse(JSON.stringify(payload));
}

async function findRepeat(
  db: TenantTx | TenantDb,
  input: NewMessage,
  by: { clientId: string | null } | { kind: "email_prompt" | "greeting" },
): Promise<AppendResult> {
  const where = "kind" in by ? by : { authorKind: input.authorKind, clientId: by.clientId };
  const message = await db.message.findFirst({
    where: { conversationId: input.conversationId, ...where },
    include: messageInclude,
  });
  if (!message) return { ok: false, reason: "conversation_not_found" };
  // A conversation has one contact, whose row may change when the visitor identifies himself.
  const isSameAuthor = input.authorKind === "contact" || message.authorId === input.authorId;
  if (!isSameAuthor) return { ok: false, reason: "client_id_taken" };
  return { ok: true, message, conversationRev: message.rev, isRepeat: true };
}
