import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "Não foi possível enviar",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Como o e-mail sai e chega, e-mails que precisam de decisão e endereços que não recebem nenhum. Nada do que foi recebido se perde.",
};
