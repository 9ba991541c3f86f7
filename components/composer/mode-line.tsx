"use client";

import type { KnownConversation } from "@/components/desk/state/list-state";
import { useNow } from "@/components/time/clock-provider";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { type ContinuityHint, hintSentence } from "@/lib/continuity-hint";
import { contactName } from "@/lib/words/contact-name";
import { localeNames } from "@/lib/words/locale-names";

type ModeLineProps = { conversation: KnownConversation; hint: ContinuityHint; isNote: boolean };

/** What will happen with what is written, in one line. */
export function ModeLine({ conversation, hint, isNote }: ModeLineProps) {
  const t = useWords();
  const nowMs = useNow();
  const isHindered = !isNote && (hint.kind === "unreachable" || hint.kind === "limited");
  return (
    <p
      id="composer-mode"
      className={cn(
        "min-w-0 flex-1 py-1 text-end text-xs text-balance text-soft max-sm:basis-full max-sm:text-start",
        isHindered && "text-waiting",
      )}
    >
      {isNote
        ? t("Only your team sees this note.")
        : hintSentence(hint, contactName(conversation.contact), nowMs, t)}
      {!isNote && <ContactLanguage locale={conversation.contact.locale} />}
    </p>
  );
}

/** The customer's language where it is not this dashboard's. */
function ContactLanguage({ locale }: { locale: string | null }) {
  const t = useWords();
  const language = locale?.split(/[-_]/)[0]?.toLowerCase();
  if (!language || language === t.locale) return null;
  return (
    <bdi
      title={t("The customer's language")}
      className="ms-2 inline-block rounded-sm bg-fill px-1.5 text-ink"
    >
      {localeNames[language] ?? language}
    </bdi>
  );
}
