import { MessageText } from "@/components/messages/message-text";
import { useWords } from "@/components/words/words-provider";

/** A text as the customer will read it. */
export function TextPreview({ text }: { text: string }) {
  const t = useWords();
  return (
    <section aria-label={t("Preview")} className="max-h-[40dvh] min-h-18 overflow-y-auto px-3 py-2">
      <MessageText text={text} isMarked />
    </section>
  );
}
