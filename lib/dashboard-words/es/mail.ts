import type { Said } from "@/lib/dashboard-words/said";
import type { MailText } from "@/lib/dashboard-words/texts/mail";

export const mail: Said<MailText> = {
  "Could not be sent": "No se pudo enviar",
  "How mail goes out and comes in, mails that need a decision, and addresses that get none. Nothing that was received is lost.":
    "Cómo sale y entra el correo, los correos que esperan una decisión y las direcciones que no reciben ninguno. Nada recibido se pierde.",
};
