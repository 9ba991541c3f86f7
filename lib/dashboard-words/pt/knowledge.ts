import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Todos os assistentes",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Responde primeiro aos clientes com o que você escreveu e passa o resto para pessoas.",
};
