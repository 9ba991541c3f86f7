import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "Todos los asistentes",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "Responde primero a los clientes con lo que has escrito y pasa el resto a personas.",
};
