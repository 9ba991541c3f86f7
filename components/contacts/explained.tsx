import { ChevronDown, CircleHelp } from "lucide-react";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";

/** A doubt in one word; pressed, it says what that means and what to do. */
export function Explained({ word, children }: { word: string; children: ReactNode }) {
  return (
    <details className="group/explained">
      <summary className="inline-flex min-h-6 cursor-pointer list-none items-center rounded-sm [&::-webkit-details-marker]:hidden">
        <Badge tone="waiting">
          <CircleHelp aria-hidden />
          {word}
          <ChevronDown
            aria-hidden
            className="transition-transform duration-150 group-open/explained:rotate-180 motion-reduce:transition-none"
          />
        </Badge>
      </summary>
      <p className="pt-1 pb-2 text-xs text-soft">{children}</p>
    </details>
  );
}
