import type { NotificationView } from "@/lib/schemas/notification";

type Told = Pick<NotificationView, "kind" | "contactName" | "actorName" | "count">;

/** What a notification says in one line, without a full stop. */
export function notificationTitle({ kind, contactName, actorName, count }: Told): string {
  switch (kind) {
    case "conversation_created":
      return `New conversation with ${contactName}`;
    case "message_created":
      return count > 1 ? `${contactName}: ${count} new messages` : `${contactName} wrote`;
    case "assigned":
      return `${actorName ?? "Segue"} assigned ${contactName} to you`;
    case "mentioned":
      return `${actorName ?? "A colleague"} mentioned you`;
    case "mail_held":
      return `A mail to ${contactName}'s conversation waits for a decision`;
    case "mail_bounced":
      return `Mail to ${contactName} cannot be delivered`;
  }
}

/** What each kind is called in the settings, and when it comes. */
export const notificationKindWords: Record<Told["kind"], { label: string; hint: string }> = {
  mentioned: { label: "Mentions", hint: "A colleague calls you by name in a note." },
  assigned: { label: "Assigned to you", hint: "Somebody gives you a conversation." },
  message_created: { label: "New messages", hint: "A customer of yours writes." },
  conversation_created: { label: "New conversations", hint: "Nobody has them yet." },
  mail_held: { label: "Held mail", hint: "A mail waits until somebody accepts it." },
  mail_bounced: { label: "Bounced mail", hint: "A customer's address takes no mail." },
};
