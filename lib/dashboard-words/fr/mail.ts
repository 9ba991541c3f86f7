import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Non envoyés",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Comment les e-mails partent et arrivent, ceux qui attendent une décision, et les adresses qui n’en reçoivent pas. Rien de ce qui a été reçu n’est perdu.",
};
