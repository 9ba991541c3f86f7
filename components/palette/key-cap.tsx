import type { ReactNode } from "react";

/** A key as it is printed on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return (
    <kbd className="min-w-5 shrink-0 rounded-sm border bg-page px-1 py-px text-center font-sans text-xs text-soft uppercase">
      {children}
    </kbd>
  );
}
