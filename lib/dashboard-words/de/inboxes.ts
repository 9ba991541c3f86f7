import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Alle Posteingänge",
  "A website's chat, with the address its conversations carry on by.":
    "Der Chat einer Website, mit der Adresse, über die seine Unterhaltungen weitergehen.",
};
