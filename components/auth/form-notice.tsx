import { CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** What has gone well. */
export function FormNotice({ children }: { children: ReactNode }) {
  return (
    <p
      role="status"
      className="flex items-start gap-2 rounded-md bg-delivered-soft px-3 py-2 text-sm text-delivered"
    >
      <CircleCheck className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span>{children}</span>
    </p>
  );
}
