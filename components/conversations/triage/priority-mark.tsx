import { CircleAlert } from "lucide-react";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { priorities } from "@/lib/listing/list-names";
import type { Priority } from "@/lib/schemas/conversation";

type PriorityMarkProps = { priority: Priority; className?: string };

/** Three bars that fill up, and a red sign for what is urgent; nothing without a priority unless `className` asks. */
export function PriorityMark({ priority, className }: PriorityMarkProps) {
  if (priority === "urgent") {
    return <CircleAlert className={cn("size-3.5 shrink-0 text-failed", className)} aria-hidden />;
  }
  const level = priorities.indexOf(priority);
  return (
    <svg viewBox="0 0 14 14" className={cn("size-3.5 shrink-0 text-soft", className)} aria-hidden>
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={bar * 4 - 3}
          y={12 - bar * 3}
          width="3"
          height={bar * 3}
          rx="1"
          fill="currentColor"
          opacity={bar <= level ? 1 : 0.25}
        />
      ))}
    </svg>
  );
}

/** The same with its word for those who listen. */
export function NamedPriority({ priority }: { priority: Priority }) {
  const t = useWords();
  if (priority === "none") return null;
  const name = t("Priority: {priority}", { priority: t(priorityNames[priority]) });
  return (
    <span title={name} className="flex self-center">
      <PriorityMark priority={priority} />
      <span className="sr-only">{name}</span>
    </span>
  );
}
