import { z } from "zod";

const id = z.uuid();

/** Every domain event with its payload: ids and what changed, never whole rows. Stored in the outbox. */
export const domainEventSchemas = {
  "conversation.created": z.object({ conversationId: id }),
  "conversation.updated": z.object({ conversationId: id, changed: z.array(z.string()) }),
  /** The assistant handles it no more: the database says so with the status that somebody else set. */
  "conversation.released": z.object({ conversationId: id }),
  /** It was erased with its customer: there is nothing left to read. */
  "conversation.erased": z.object({ conversationId: id }),
  "message.created": z.object({
    conversationId: id,
    messageId: id,
    seq: z.number().int(),
    kind: z.string(),
    authorKind: z.string(),
    via: z.string(),
  }),
  "message.updated": z.object({ conversationId: id, messageId: id }),
  "contact.updated": z.object({ contactId: id, changed: z.array(z.string()) }),
  /** A mail was stored and waits for processing. accountId is the oldest account's until it is matched. */
  "email.received": z.object({
    inboundEmailId: id,
    /** Mails of one lane are processed one after the other. */
    lane: z.string().nullish(),
  }),
  /** An outbound mail changed its state, or a held mail appeared or was decided. */
  "email.updated": z.object({ conversationId: id.nullable(), outboundEmailId: id.nullable() }),
  /** Something that all conversations share was changed: labels, teams, canned responses, saved views. */
  "directory.updated": z.object({ part: z.string() }),
  /** Members have something to look at in a conversation. */
  "notification.raised": z.object({ conversationId: id, userIds: z.array(id).min(1) }),
  /** Members have nothing to look at any more in a conversation; null: in all of them. */
  "notification.read": z.object({ conversationId: id.nullable(), userIds: z.array(id).min(1) }),
  /** What the assistant answers from has changed: articles, pairs, canned. */
  "knowledge.updated": z.object({ part: z.string() }),
  /** A change of many conversations has come further. */
  "bulk.updated": z.object({ runId: id }),
  /** A visitor's session was proved: its sockets may follow more conversations. */
  "session.identified": z.object({ sessionId: id }),
  /** A sign-in or a visitor's session ended early: its sockets close. */
  "session.revoked": z.object({ sessionId: id }),
} as const;

/** A stored event as it was emitted; null for one that does not fit its type. */
export function storedEvent(row: { type: string; payload: unknown }): DomainEventInput | null {
  const schema = Object.hasOwn(domainEventSchemas, row.type)
    ? domainEventSchemas[row.type as DomainEventType]
    : undefined;
  const payload = schema?.safeParse(row.payload);
  // `type` has picked the schema, which TypeScript cannot follow.
  return payload?.success ? ({ type: row.type, payload: payload.data } as DomainEventInput) : null;
}

export type DomainEventType = keyof typeof domainEventSchemas;

export type DomainEventInput = {
  [Type in DomainEventType]: { type: Type; payload: z.infer<(typeof domainEventSchemas)[Type]> };
}[DomainEventType];
