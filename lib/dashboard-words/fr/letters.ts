import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "Ce qui part par e-mail, dans chaque langue, avec vos propres mots là où vous en donnez.",
};
