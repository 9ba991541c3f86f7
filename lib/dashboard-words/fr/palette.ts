import type { Said } from "@/lib/dashboard-words/said";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";

export const palette: Said<PaletteText> = {
  "The search failed.": "La recherche a échoué.",
  "Try again, or with other words.": "Réessayez, ou avec d’autres mots.",
  "All commands": "Toutes les commandes",
  "Find a command": "Chercher une commande",
  "Type a command, a name or a word": "Saisissez une commande, un nom ou un mot",
  Commands: "Commandes",
  "Searching…": "Recherche…",
  "Nothing fits “{query}”.": "Rien ne correspond à « {query} ».",
  "No name": "Sans nom",
  "Search for “{wanted}”": "Rechercher « {wanted} »",
  "wrote last in #{number}": "a écrit en dernier dans #{number}",
  "Nothing fits “{q}”.": "Rien ne correspond à « {q} ».",
  "Try fewer letters or words, or leave a condition out.":
    "Essayez moins de lettres ou de mots, ou retirez une condition.",
  "Newest messages": "Messages les plus récents",
  "Older messages": "Messages plus anciens",
  Searching: "Recherche en cours",
  "Search messages, contacts and conversations": "Rechercher messages, contacts et conversations",
  "Words, a name, an address or a number": "Des mots, un nom, une adresse ou un numéro",
  "Only messages": "Messages seulement",
  "Search all that was said, and everybody who wrote.":
    "Recherchez tout ce qui a été dit, et tous ceux qui ont écrit.",
};
