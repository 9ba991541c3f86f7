import type { PlainText } from "@/lib/dashboard-words/text";
import type { Words } from "@/lib/dashboard-words/translate";
import type { NotificationView } from "@/lib/schemas/notification";

type Told = Pick<NotificationView, "kind" | "contactName" | "actorName" | "count">;

/** What a notification says in one line, without a full stop. */
export function notificationTitle({ kind, contactName, actorName, count }: Told, t: Words): string {
  switch (kind) {
    case "conversation_created":
      return t("New conversation with {contactName}", { contactName });
    case "message_created":
      return count > 1
        ? t.count(count, "", "{contactName}: {count} new messages", { contactName })
        : t("{contactName} wrote", { contactName });
    case "assigned":
      return t("{name} assigned {contactName} to you", { name: actorName ?? "Segue", contactName });
    case "mentioned":
      return t("{name} mentioned you", { name: actorName ?? t("A colleague") });
    case "mail_held":
      return t("A mail to {contactName}'s conversation waits for a decision", { contactName });
    case "mail_bounced":
      return t("Mail to {contactName} cannot be delivered", { contactName });
  }
}

/** What each kind is called in the settings, and when it comes. */
export const notificationKindWords: Record<Told["kind"], { label: PlainText; hint: PlainText }> = {
  mentioned: { label: "Mentions", hint: "A colleague calls you by name in a note." },
  assigned: { label: "Assigned to you", hint: "Somebody gives you a conversation." },
  message_created: { label: "New messages", hint: "A customer of yours writes." },
  conversation_created: { label: "New conversations", hint: "Nobody has them yet." },
  mail_held: { label: "Held mail", hint: "A mail waits until somebody accepts it." },
  mail_bounced: { label: "Bounced mail", hint: "A customer's address takes no mail." },
};
