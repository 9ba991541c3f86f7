import type { Said } from "@/lib/dashboard-words/said";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";

export const palette: Said<PaletteText> = {
  "The search failed.": "Die Suche ist fehlgeschlagen.",
  "Try again, or with other words.": "Versuchen Sie es erneut oder mit anderen Wörtern.",
  "All commands": "Alle Befehle",
  "Find a command": "Befehl suchen",
  "Type a command, a name or a word": "Befehl, Name oder Wort eingeben",
  Commands: "Befehle",
  "Searching…": "Suche läuft…",
  "Nothing fits “{query}”.": "Nichts passt zu „{query}“.",
  "No name": "Ohne Namen",
  "Search for “{wanted}”": "Nach „{wanted}“ suchen",
  "wrote last in #{number}": "schrieb zuletzt in #{number}",
  "Nothing fits “{q}”.": "Nichts passt zu „{q}“.",
  "Try fewer letters or words, or leave a condition out.":
    "Versuchen Sie weniger Buchstaben oder Wörter, oder lassen Sie eine Bedingung weg.",
  "Newest messages": "Neueste Nachrichten",
  "Older messages": "Ältere Nachrichten",
  Searching: "Suche läuft",
  "Search messages, contacts and conversations":
    "Nachrichten, Kontakte und Unterhaltungen durchsuchen",
  "Words, a name, an address or a number": "Wörter, ein Name, eine Adresse oder eine Nummer",
  "Only messages": "Nur Nachrichten",
  "Search all that was said, and everybody who wrote.":
    "Durchsuchen Sie alles Gesagte und alle, die schrieben.",
};
