import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Todas las bandejas de entrada",
  "A website's chat, with the address its conversations carry on by.":
    "El chat de un sitio web, con la dirección por la que continúan sus conversaciones.",
};
