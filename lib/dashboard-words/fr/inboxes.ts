import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "Toutes les boîtes de réception",
  "A website's chat, with the address its conversations carry on by.":
    "Le chat d’un site, avec l’adresse par laquelle ses conversations se poursuivent.",
};
