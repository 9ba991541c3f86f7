import type { MailLocale } from "@/lib/words/mail-locales";

/** How each language shortens "artificial intelligence". */
const marks: Partial<Record<MailLocale, string>> = {
  ...{ de: "KI", fr: "IA", es: "IA", pt: "IA", it: "IA" },
};

/**
 * The author of what an assistant says. The mark stands in the name itself, so that chat, previews, mails, transcripts
 * and machines all carry it.
 */
export function assistantAuthor(assistant: { id: string; name: string }, locale: MailLocale) {
  return {
    authorKind: "assistant" as const,
    authorId: assistant.id,
    authorName: `${assistant.name} · ${marks[locale] ?? "AI"}`,
  };
}
