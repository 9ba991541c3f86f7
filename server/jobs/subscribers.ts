import { env } from "@/server/env";
import { jobSpec } from "@/server/jobs/enqueue";
import { notificationSubscribers } from "@/server/jobs/outbox/notification-subscribers";
import { isCustomersWord, on, type Subscriber } from "@/server/jobs/outbox/subscriber";

const isAnswer = (event: { kind: string; authorKind: string }): boolean =>
  (event.kind === "chat" || event.kind === "csat") &&
  (event.authorKind === "agent" || event.authorKind === "assistant");

const isVisitorsWord = (event: { kind: string; authorKind: string; via: string }): boolean =>
  event.kind === "chat" && event.authorKind === "contact" && event.via === "widget";

/** Changes of a contact after which unseen answers may have become mailable. */
const reachability = new Set(["email", "emailVerifiedAt", "suppression", "blockedAt"]);

/** An administrator's kept questions are asked again when what an assistant knows, or how it answers, has changed. */
const askKeptQuestions = ({ accountId }: { accountId: string }) =>
  jobSpec("assistant.tests", { accountId }, { jobKey: `assistant.tests:${accountId}` });

/** What follows from a domain event: which jobs, by event type. */
export const subscribers: Subscriber[] = [
  on("message.created", ({ accountId, conversationId, ...event }) =>
    isAnswer(event)
      ? [
          jobSpec(
            "continuity.schedule",
            { accountId, conversationId },
            { jobKey: `continuity.schedule:${conversationId}` },
          ),
        ]
      : [],
  ),
  on("message.created", ({ accountId, conversationId, messageId, ...event }) =>
    isVisitorsWord(event)
      ? [
          jobSpec(
            "conversation.respond",
            { accountId, conversationId, messageId },
            { jobKey: `conversation.respond:${conversationId}` },
          ),
        ]
      : [],
  ),
  on("message.created", ({ accountId, conversationId, ...event }) =>
    isCustomersWord(event)
      ? [
          jobSpec(
            "notices.schedule",
            { accountId, conversationId },
            { jobKey: `notices.schedule:${conversationId}` },
          ),
        ]
      : [],
  ),
  on("message.created", ({ accountId, conversationId, ...event }) =>
    isCustomersWord(event) && event.kind === "chat"
      ? [
          jobSpec(
            "assistant.turn",
            { accountId, conversationId },
            { jobKey: `assistant.turn:${conversationId}` },
          ),
        ]
      : [],
  ),
  on("conversation.released", ({ accountId, conversationId }) => [
    jobSpec("conversation.respond", { accountId, conversationId }),
  ]),
  ...notificationSubscribers,
  on("conversation.updated", ({ accountId, conversationId, changed }) =>
    changed.includes("status")
      ? [
          jobSpec(
            "knowledge.mine",
            { accountId, conversationId },
            { jobKey: `knowledge.mine:${conversationId}`, priority: 10 },
          ),
        ]
      : [],
  ),
  on("directory.updated", ({ accountId, part }) =>
    part === "assistants" ? [askKeptQuestions({ accountId })] : [],
  ),
  on("knowledge.updated", ({ accountId }) => [
    askKeptQuestions({ accountId }),
    ...(env.AI_EMBEDDING_MODEL
      ? [jobSpec("knowledge.embed", { accountId }, { jobKey: `knowledge.embed:${accountId}` })]
      : []),
  ]),
  on("contact.updated", ({ accountId, contactId, changed }) =>
    changed.some((name) => reachability.has(name))
      ? [jobSpec("continuity.contact", { accountId, contactId })]
      : [],
  ),
  on("conversation.updated", ({ accountId, conversationId, changed }) =>
    changed.includes("suppression")
      ? [jobSpec("continuity.schedule", { accountId, conversationId, isReachableAgain: true })]
      : [],
  ),
  on("directory.updated", ({ accountId, part }) =>
    part === "canned"
      ? [jobSpec("knowledge.canned", { accountId }, { jobKey: `knowledge.canned:${accountId}` })]
      : [],
  ),
  on("email.received", ({ accountId, inboundEmailId, lane }) => [
    jobSpec("mail.process", { accountId, inboundEmailId }, { queue: lane ?? null }),
  ]),
];
