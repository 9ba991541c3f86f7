import type { z } from "zod";
import { type DomainEventType, domainEventSchemas } from "@/server/events/domain-events";
import { type JobSpec, jobSpec } from "@/server/jobs/enqueue";

type Payload<Type extends DomainEventType> = z.output<(typeof domainEventSchemas)[Type]>;

type Subscriber = {
  type: DomainEventType;
  /** @throws ZodError when the stored payload does not fit its type. */
  jobs: (accountId: string, stored: unknown) => JobSpec[];
};

function on<Type extends DomainEventType>(
  type: Type,
  jobs: (event: Payload<Type> & { accountId: string }) => JobSpec[],
): Subscriber {
  const parse = (stored: unknown) =>
    // `type` picks the schema, which TypeScript cannot follow from the union to the output.
    domainEventSchemas[type].parse(stored) as Payload<Type>;
  return { type, jobs: (accountId, stored) => jobs({ ...parse(stored), accountId }) };
}

const isAnswer = (event: { kind: string; authorKind: string }): boolean =>
  (event.kind === "chat" || event.kind === "csat") &&
  (event.authorKind === "agent" || event.authorKind === "assistant");

const isVisitorsWord = (event: { kind: string; authorKind: string; via: string }): boolean =>
  event.kind === "chat" && event.authorKind === "contact" && event.via === "widget";

const isCustomersWord = (event: { kind: string; authorKind: string }): boolean =>
  (event.kind === "chat" || event.kind === "form") &&
  (event.authorKind === "contact" || event.authorKind === "participant");

/** Changes of a contact after which unseen answers may have become mailable. */
const reachability = new Set(["email", "emailVerifiedAt", "suppression", "blockedAt"]);

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
  on("email.received", ({ accountId, inboundEmailId, lane }) => [
    jobSpec("mail.process", { accountId, inboundEmailId }, { queue: lane ?? null }),
  ]),
];
