import type { ConversationView, RecipientView } from "@/lib/schemas/conversation";
import { contactName } from "@/lib/words/contact-name";

/** What somebody who gets the mails is called. */
export const recipientName = (
  { kind, name, email }: RecipientView,
  { contact }: Pick<ConversationView, "contact">,
): string => (kind === "contact" ? contactName(contact) : (name ?? email));
