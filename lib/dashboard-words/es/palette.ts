import type { Said } from "@/lib/dashboard-words/said";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";

export const palette: Said<PaletteText> = {
  "The search failed.": "La búsqueda falló.",
  "Try again, or with other words.": "Inténtalo de nuevo o con otras palabras.",
  "All commands": "Todos los comandos",
  "Find a command": "Buscar un comando",
  "Type a command, a name or a word": "Escribe un comando, un nombre o una palabra",
  Commands: "Comandos",
  "Searching…": "Buscando…",
  "Nothing fits “{query}”.": "Nada coincide con «{query}».",
  "No name": "Sin nombre",
  "Search for “{wanted}”": "Buscar «{wanted}»",
  "wrote last in #{number}": "escribió por última vez en #{number}",
  "Nothing fits “{q}”.": "Nada coincide con «{q}».",
  "Try fewer letters or words, or leave a condition out.":
    "Prueba con menos letras o palabras, o quita una condición.",
  "Newest messages": "Mensajes más recientes",
  "Older messages": "Mensajes anteriores",
  Searching: "Buscando",
  "Search messages, contacts and conversations": "Buscar mensajes, contactos y conversaciones",
  "Words, a name, an address or a number": "Palabras, un nombre, una dirección o un número",
  "Only messages": "Solo mensajes",
  "Search all that was said, and everybody who wrote.":
    "Busca en todo lo dicho y en todos los que escribieron.",
};
