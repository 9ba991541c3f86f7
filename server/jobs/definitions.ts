import { z } from "zod";
import { sandboxEvents } from "@/lib/schemas/mail/mailbox";
import { notificationKinds } from "@/lib/schemas/notification";
import { defineJob } from "@/server/jobs/job-definition";

const id = z.uuid();

/** Every job there is. `run` of an unknown name or a payload that does not fit fails at once, visibly. */
export const jobDefinitions = {
  /** Sets when the recipients of a conversation are next mailed. */
  "continuity.schedule": defineJob({
    title: "Plan the next mail of a conversation",
    payload: z.object({
      accountId: id,
      conversationId: id,
      /** An address that was stopped takes mail again: what it missed in the last 7 days is due. */
      isReachableAgain: z.boolean().optional(),
    }),
    maxAttempts: 10,
    load: async () => (await import("@/server/continuity/schedule")).runSchedule,
  }),
  /** The same for every conversation of a contact whose address appeared, changed or can be mailed again. */
  "continuity.contact": defineJob({
    title: "Plan the mails of a contact",
    payload: z.object({ accountId: id, contactId: id }),
    maxAttempts: 10,
    load: async () => (await import("@/server/continuity/schedule")).runContactSchedule,
  }),
  /** Hands one planned mail to the transport. */
  "mail.send": defineJob({
    title: "Send a mail",
    payload: z.object({ accountId: id, outboundEmailId: id }),
    maxAttempts: 12,
    load: async () => (await import("@/server/mail/sending/run-send")).runSend,
  }),
  /** Sets when agents who are away are told of what a customer wrote. */
  "notices.schedule": defineJob({
    title: "Plan the notices of a conversation",
    payload: z.object({ accountId: id, conversationId: id }),
    maxAttempts: 10,
    load: async () => (await import("@/server/mail/agents/schedule-notices")).runNoticeSchedule,
  }),
  /** Turns stored inbound mails into messages, bounces, held mails … */
  "mail.process": defineJob({
    title: "Read received mails",
    payload: z.union([
      z.object({ accountId: id, inboundEmailIds: z.array(id).min(1) }),
      z
        .object({ accountId: id, inboundEmailId: id })
        .transform(({ accountId, inboundEmailId }) => ({
          accountId,
          inboundEmailIds: [inboundEmailId],
        })),
    ]),
    maxAttempts: 12,
    load: async () => (await import("@/server/mail/inbound/process")).processMails,
  }),
  /** Answers a visitor automatically: email prompt, offline notice; without a message what an assistant kept back. */
  "conversation.respond": defineJob({
    title: "Answer a visitor automatically",
    payload: z.object({ accountId: id, conversationId: id, messageId: id.optional() }),
    maxAttempts: 8,
    load: async () => (await import("@/server/conversations/jobs/respond")).respondToVisitor,
  }),
  /** The assistant's answer to a customer's message, or its leave. */
  "assistant.turn": defineJob({
    title: "Answer as the assistant",
    payload: z.object({ accountId: id, conversationId: id }),
    maxAttempts: 5,
    load: async () => (await import("@/server/assistant/turn/run-turn")).runTurn,
  }),
  /** Erases a person with all he wrote. */
  "contacts.erase": defineJob({
    title: "Erase a contact",
    payload: z.object({ accountId: id, erasureId: id }),
    maxAttempts: 10,
    load: async () => (await import("@/server/contact-erasures/jobs")).runErasure,
  }),
  /** Checks a file of contacts, or brings it in. */
  "contacts.import": defineJob({
    title: "Import contacts",
    payload: z.object({ accountId: id, importId: id }),
    maxAttempts: 8,
    load: async () => (await import("@/server/contact-imports/run-import")).runImport,
  }),
  /** Raises what members should look at. */
  "notifications.raise": defineJob({
    title: "Notify of a conversation",
    payload: z.union([
      z.object({
        accountId: id,
        kind: z.literal("message_created"),
        conversationIds: z.array(id).min(1),
      }),
      z.object({
        accountId: id,
        conversationId: id,
        kind: z.enum(notificationKinds),
        /** The note somebody is mentioned in. */
        messageId: id.optional(),
      }),
    ]),
    maxAttempts: 6,
    load: async () => (await import("@/server/notifications/jobs/raise")).runRaise,
  }),
  /** Hands one notification to one browser's push service. */
  "notifications.push": defineJob({
    title: "Push a notification",
    payload: z.object({ accountId: id, notificationId: id, subscriptionId: id }),
    maxAttempts: 5,
    load: async () => (await import("@/server/notifications/jobs/push")).runPush,
  }),
  /** Makes the canned responses findable for the assistant as they are now. */
  "knowledge.canned": defineJob({
    title: "Read the canned responses for the assistant",
    payload: z.object({ accountId: id }),
    maxAttempts: 8,
    load: async () => (await import("@/server/assistant/knowledge/index-canned")).indexCanned,
  }),
  /** Asks the questions administrators keep again. */
  "assistant.tests": defineJob({
    title: "Ask the assistant's test questions",
    payload: z.object({ accountId: id }),
    maxAttempts: 3,
    load: async () => (await import("@/server/assistant/commands/keep-question")).askKeptQuestions,
  }),
  /** Changes many conversations, or takes that back. */
  "bulk.work": defineJob({
    title: "Change many conversations",
    payload: z.object({ accountId: id, runId: id }),
    maxAttempts: 5,
    load: async () => (await import("@/server/bulk/jobs")).runBulk,
  }),
  /** Lets the conversations of a deleted team go. */
  "teams.dissolve": defineJob({
    title: "Let go the conversations of a deleted team",
    payload: z.object({ accountId: id, teamId: id }),
    maxAttempts: 10,
    load: async () => (await import("@/server/teams/jobs")).dissolveTeam,
  }),
  /** Looks for a question and its answer in a conversation that people resolved. */
  "knowledge.mine": defineJob({
    title: "Look for an answer to keep",
    payload: z.object({ accountId: id, conversationId: id }),
    maxAttempts: 5,
    load: async () => (await import("@/server/answer-pairs/jobs")).minePair,
  }),
  /** Gives new passages their vectors. */
  "knowledge.embed": defineJob({
    title: "Compare passages by meaning",
    payload: z.object({ accountId: id }),
    maxAttempts: 6,
    load: async () => (await import("@/server/imports/embed")).embedKnowledge,
  }),
  /** Works on an import or a new index, item by item. */
  "knowledge.task": defineJob({
    title: "Import or index articles",
    payload: z.object({ accountId: id, taskId: id }),
    maxAttempts: 5,
    load: async () => (await import("@/server/imports/run-task")).runTask,
  }),
  /** Posts one webhook of the sandbox to ourselves, as Resend would. */
  "sandbox.deliver": defineJob({
    title: "Deliver in the mailbox",
    payload: z.object({ sandboxEmailId: id, event: z.enum(sandboxEvents) }),
    maxAttempts: 12,
    load: async () => (await import("@/server/mail/sandbox/deliver")).deliverSandboxEvent,
  }),
} as const;

export type JobName = keyof typeof jobDefinitions;

export type JobPayload<Name extends JobName> = z.input<(typeof jobDefinitions)[Name]["payload"]>;
