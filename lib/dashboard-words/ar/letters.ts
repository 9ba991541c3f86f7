import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "ما يُرسل بالبريد الإلكتروني، بكل لغة، وبكلماتكم حيث تضعونها.",
};
