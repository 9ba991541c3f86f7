import { jobSpec } from "@/server/jobs/enqueue";
import { isCustomersWord, on, type Subscriber } from "@/server/jobs/outbox/subscriber";

/** What members are told of. Whether anybody is, and who, the jobs find out. */
export const notificationSubscribers: Subscriber[] = [
  on("conversation.created", ({ accountId, conversationId }) => [
    jobSpec("notifications.raise", { accountId, conversationId, kind: "conversation_created" }),
  ]),
  // The assistant has handed it over, or never took it.
  on("conversation.released", ({ accountId, conversationId }) => [
    jobSpec("notifications.raise", { accountId, conversationId, kind: "conversation_created" }),
  ]),
  on("message.created", ({ accountId, conversationId, messageId, ...event }) => {
    if (event.kind === "note" && event.authorKind === "agent") {
      const payload = { accountId, conversationId, messageId, kind: "mentioned" as const };
      return [jobSpec("notifications.raise", payload)];
    }
    if (!isCustomersWord(event)) return [];
    const kind = "message_created" as const;
    // A burst of messages is told of once.
    const jobKey = `notifications.raise:${conversationId}`;
    return [jobSpec("notifications.raise", { accountId, conversationId, kind }, { jobKey })];
  }),
  on("conversation.updated", ({ accountId, conversationId, changed }) =>
    (["assigned", "mail_held", "mail_bounced"] as const)
      .filter((kind) => changed.includes(changes[kind]))
      .map((kind) => jobSpec("notifications.raise", { accountId, conversationId, kind })),
  ),
];

const changes = { assigned: "assigneeId", mail_held: "heldMails", mail_bounced: "bounce" };
