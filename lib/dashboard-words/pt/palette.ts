import type { Said } from "@/lib/dashboard-words/said";
import type { PaletteText } from "@/lib/dashboard-words/texts/palette";

export const palette: Said<PaletteText> = {
  "The search failed.": "A busca falhou.",
  "Try again, or with other words.": "Tente de novo ou com outras palavras.",
  "All commands": "Todos os comandos",
  "Find a command": "Buscar um comando",
  "Type a command, a name or a word": "Digite um comando, um nome ou uma palavra",
  Commands: "Comandos",
  "Searching…": "Pesquisando…",
  "Nothing fits “{query}”.": "Nada corresponde a “{query}”.",
  "No name": "Sem nome",
  "Search for “{wanted}”": "Pesquisar “{wanted}”",
  "wrote last in #{number}": "escreveu por último em #{number}",
  "Nothing fits “{q}”.": "Nada corresponde a “{q}”.",
  "Try fewer letters or words, or leave a condition out.":
    "Tente menos letras ou palavras, ou tire uma condição.",
  "Newest messages": "Mensagens mais recentes",
  "Older messages": "Mensagens mais antigas",
  Searching: "Pesquisando",
  "Search messages, contacts and conversations": "Pesquisar mensagens, contatos e conversas",
  "Words, a name, an address or a number": "Palavras, um nome, um endereço ou um número",
  "Only messages": "Só mensagens",
  "Search all that was said, and everybody who wrote.":
    "Pesquise tudo o que foi dito e todos que escreveram.",
};
