import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

type EmptyStateProps = {
  drawing: "letter" | "threads" | "people" | "list" | "search" | "broken";
  /** One sentence. */
  title: string;
  /** One more, where it teaches. */
  description?: ReactNode;
  /** One button or link. */
  action?: ReactNode;
  className?: string;
};

/** A drawing of lines, a sentence, an action. */
export function EmptyState({ drawing, title, description, action, className }: EmptyStateProps) {
  return (
    <div
      className={cn(
        "flex flex-col items-center justify-center gap-4 px-6 py-12 text-center",
        className,
      )}
    >
      <svg
        viewBox="0 0 120 80"
        className="h-20 w-30 text-line-strong"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        {drawings[drawing]}
      </svg>
      <div className="flex max-w-80 flex-col gap-1">
        <p className="text-sm font-medium text-ink">{title}</p>
        {description && <p className="text-sm text-soft">{description}</p>}
      </div>
      {action}
    </div>
  );
}

const drawings: Record<EmptyStateProps["drawing"], ReactNode> = {
  letter: (
    <>
      <path d="M26 24h68v44H26z" />
      <path d="m26 24 34 26 34-26" />
      <path d="M12 34h8M8 44h12M14 54h6" opacity="0.5" />
    </>
  ),
  threads: (
    <>
      <path d="M18 14h50a8 8 0 0 1 8 8v12a8 8 0 0 1-8 8H36l-10 9v-9h-8a8 8 0 0 1-8-8V22a8 8 0 0 1 8-8Z" />
      <path d="M24 25h38M24 32h24" opacity="0.5" />
      <path d="M62 50h48v22H62z" />
      <path d="m62 50 24 13 24-13" />
    </>
  ),
  people: (
    <>
      <circle cx="46" cy="28" r="12" />
      <path d="M24 68c0-14 10-22 22-22s22 8 22 22" />
      <circle cx="82" cy="34" r="9" opacity="0.5" />
      <path d="M78 50c12-2 22 5 22 18" opacity="0.5" />
    </>
  ),
  list: (
    <>
      <path d="M22 14h76v52H22z" />
      <path d="M34 28h4M46 28h40M34 40h4M46 40h32M34 52h4M46 52h24" opacity="0.6" />
    </>
  ),
  search: (
    <>
      <circle cx="54" cy="36" r="20" />
      <path d="m69 51 18 18" />
      <path d="M46 34h16M46 40h10" opacity="0.5" />
    </>
  ),
  broken: (
    <>
      <path d="M22 18h34l-6 14 10 8-8 14 4 12H22z" />
      <path d="M66 18h32v48H66l-4-12 8-14-10-8z" />
    </>
  ),
};
