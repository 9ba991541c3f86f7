"use client";

import { useDeskState } from "@/components/desk/desk-provider";
import { useWords } from "@/components/words/words-provider";

const mostDots = 3;

/** The labels of a row: a dot each, their names for those who point or listen. */
export function LabelDots({ labelIds }: { labelIds: string[] }) {
  const t = useWords();
  const labels = useDeskState((state) => state.directory.labels);
  const shown = labels.filter((label) => labelIds.includes(label.id));
  if (shown.length === 0) return null;
  const names = shown.map((label) => label.title).join(", ");
  return (
    <span title={names} className="flex shrink-0 items-center gap-0.5">
      {shown.slice(0, mostDots).map((label) => (
        <LabelDot key={label.id} color={label.color} />
      ))}
      {shown.length > mostDots && (
        <span className="text-[0.6875rem] text-faint">+{shown.length - mostDots}</span>
      )}
      <span className="sr-only">{t(", labels: {names}", { names })}</span>
    </span>
  );
}

export function LabelDot({ color }: { color: string }) {
  return (
    <span
      aria-hidden
      className="size-2 shrink-0 rounded-full border border-current/20"
      style={{ backgroundColor: color }}
    />
  );
}
