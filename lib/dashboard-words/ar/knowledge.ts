import type { Said } from "@/lib/dashboard-words/said";
import type { KnowledgeText } from "@/lib/dashboard-words/texts/knowledge";

export const knowledge: Said<KnowledgeText> = {
  "All assistants": "كل المساعدين",
  "Answers customers first, from what you have written, and passes the rest to people.":
    "يجيب العملاء أولاً مما كتبتموه، ويحيل الباقي إلى الأشخاص.",
};
