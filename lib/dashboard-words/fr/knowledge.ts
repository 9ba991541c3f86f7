import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Tous les assistants",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Répond d’abord aux clients à partir de vos textes, et transmet le reste à des personnes.",
};
