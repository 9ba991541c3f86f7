import Link from "next/link";
import type { ReactNode } from "react";
import { Time } from "@/components/time/time";

type FoundLineProps = {
  href: string;
  icon: ReactNode;
  title: ReactNode;
  /** Behind the title, smaller. */
  about: ReactNode;
  at: string | null;
  children: ReactNode;
};

/** One finding: what it is, when, and the words around what was looked for. */
export function FoundLine({ href, icon, title, about, at, children }: FoundLineProps) {
  return (
    <li>
      <Link
        href={href}
        className="flex min-h-16 gap-3 px-4 py-3 transition-colors duration-150 hover:bg-fill focus-visible:-outline-offset-2"
      >
        <span className="flex size-5 shrink-0 items-center justify-center text-faint [&_svg]:size-4">
          {icon}
        </span>
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span className="flex min-w-0 items-baseline gap-2">
            <bdi className="truncate text-sm font-medium">{title}</bdi>
            <span className="truncate text-xs text-faint">{about}</span>
            {at && <Time iso={at} style="short" className="ms-auto shrink-0 text-xs text-faint" />}
          </span>
          <span dir="auto" className="text-start text-sm break-words text-soft">
            {children}
          </span>
        </span>
      </Link>
    </li>
  );
}
