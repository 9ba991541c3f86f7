import type { Suggestion } from "@/components/composer/writing/suggest";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

type SuggestionListProps = {
  id: string;
  suggestions: Suggestion[];
  at: number;
  onPick: (suggestion: Suggestion) => void;
  onPoint: (index: number) => void;
};

/** What fits the word at the cursor, above the box. */
export function SuggestionList({ id, suggestions, at, onPick, onPoint }: SuggestionListProps) {
  const t = useWords();
  if (suggestions.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t("Suggestions")}
      className="absolute inset-x-0 bottom-full z-30 mb-1 max-h-72 animate-rise overflow-y-auto rounded-lg border bg-raised p-1 shadow-float"
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the box, which points here.
        <div
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerMove={() => onPoint(index)}
          // Before the click the box would lose the cursor.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(suggestion)}
          className={cn(
            "flex min-h-8 cursor-default items-baseline gap-3 rounded-md px-2 py-1 text-sm pointer-coarse:min-h-11",
            index === at && "bg-fill",
          )}
        >
          <bdi className="shrink-0 font-medium">{suggestion.title}</bdi>
          <span dir="auto" className="min-w-0 truncate text-start text-xs text-soft">
            {suggestion.hint}
          </span>
        </div>
      ))}
    </div>
  );
}
