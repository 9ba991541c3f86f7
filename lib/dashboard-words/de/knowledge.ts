import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Alle Assistenten",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Antwortet Kunden zuerst, aus dem, was Sie geschrieben haben, und gibt den Rest an Menschen weiter.",
};
