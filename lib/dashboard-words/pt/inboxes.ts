import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Todas as caixas de entrada",
  "A website's chat, with the address its conversations carry on by.":
    "O chat de um site, com o endereço pelo qual suas conversas continuam.",
};
