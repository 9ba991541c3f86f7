import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "تعذّر إرسالها",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "كيف يُرسل البريد ويُستقبل، والرسائل التي تحتاج قراراً، والعناوين التي لا تُراسَل. لا يضيع شيء مما وصل.",
};
