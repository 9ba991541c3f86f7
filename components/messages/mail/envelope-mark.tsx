import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

type EnvelopeMarkProps = {
  direction: "out" | "in";
  /** Where the usual name is not true yet. */
  name?: string;
  className?: string;
};

/** The sign of a letter: an envelope with an arrow out of it or into it. */
export function EnvelopeMark({ direction, name, className }: EnvelopeMarkProps) {
  const t = useWords();
  return (
    <svg
      viewBox="0 0 20 20"
      role="img"
      aria-label={name ?? (direction === "out" ? t("Sent by email") : t("Received by email"))}
      className={cn("size-4.5 shrink-0", className)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M11 16H3.5A1.5 1.5 0 0 1 2 14.5v-9A1.5 1.5 0 0 1 3.5 4h12A1.5 1.5 0 0 1 17 5.5v3" />
      <path d="m2.5 5.5 7 5 7-5" />
      {direction === "out" ? (
        <path d="m13.5 18 4.5-4.5M14.5 13H18v3.5" />
      ) : (
        <path d="m18 12.5-4.5 4.5M17 18h-3.5v-3.5" />
      )}
    </svg>
  );
}
