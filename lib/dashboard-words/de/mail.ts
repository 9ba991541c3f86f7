import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Konnte nicht gesendet werden",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Wie Mail hinaus- und hereinkommt, Mails, die eine Entscheidung brauchen, und Adressen, die keine bekommen. Nichts Empfangenes geht verloren.",
};
