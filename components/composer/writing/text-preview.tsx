import { MessageText } from "@/components/messages/message-text";

/** A text as the customer will read it. */
export function TextPreview({ text }: { text: string }) {
  return (
    <section aria-label="Preview" className="max-h-[40dvh] min-h-18 overflow-y-auto px-3 py-2">
      <MessageText text={text} isMarked />
    </section>
  );
}
