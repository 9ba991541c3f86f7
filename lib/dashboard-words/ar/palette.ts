import type { Said } from "@/lib/dashboard-words/said";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";

export const palette: Said<PaletteText> = {
  "The search failed.": "فشل البحث.",
  "Try again, or with other words.": "حاول مرة أخرى، أو بكلمات أخرى.",
  "All commands": "كل الأوامر",
  "Find a command": "ابحث عن أمر",
  "Type a command, a name or a word": "اكتب أمراً أو اسماً أو كلمة",
  Commands: "الأوامر",
  "Searching…": "جارٍ البحث…",
  "Nothing fits “{query}”.": "لا شيء يطابق «{query}».",
  "No name": "بلا اسم",
  "Search for “{wanted}”": "البحث عن «{wanted}»",
  "wrote last in #{number}": "كتب آخر مرة في #{number}",
  "Nothing fits “{q}”.": "لا شيء يطابق «{q}».",
  "Try fewer letters or words, or leave a condition out.": "جرّب أحرفاً أو كلمات أقل، أو احذف شرطاً.",
  "Newest messages": "أحدث الرسائل",
  "Older messages": "رسائل أقدم",
  Searching: "جارٍ البحث",
  "Search messages, contacts and conversations": "بحث في الرسائل وجهات الاتصال والمحادثات",
  "Words, a name, an address or a number": "كلمات أو اسم أو عنوان أو رقم",
  "Only messages": "الرسائل فقط",
  "Search all that was said, and everybody who wrote.": "ابحث في كل ما قيل وفي كل من كتب.",
};
