import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { VisitorPresence } from "@/lib/events";

const words: Record<VisitorPresence, PlainText> = {
  reading: "Reading",
  on_site: "On the site",
  away: "Away",
};

/** Whether the visitor looks at the conversation, is on the site, or has left. */
export function PresenceBadge({ presence }: { presence: VisitorPresence }) {
  const t = useWords();
  return (
    <span className="flex items-center gap-1.5 text-xs text-soft">
      <span
        className={cn(
          "size-2 rounded-full border",
          presence === "away" ? "border-line-strong" : "border-delivered",
          presence === "reading" && "bg-delivered",
        )}
      />
      {t(words[presence])}
    </span>
  );
}
