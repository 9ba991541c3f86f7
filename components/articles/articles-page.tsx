"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

const tabs = [
  { href: "/app/articles", label: "Articles" },
  { href: "/app/articles/answers", label: "Answers" },
  { href: "/app/articles/unanswered", label: "Unanswered" },
  { href: "/app/articles/import", label: "Import" },
  { href: "/app/articles/help-center", label: "Help centre" },
];

type ArticlesPageProps = {
  title: string;
  description?: string;
  action?: ReactNode;
  children: ReactNode;
};

/** Frame of the pages about what the account knows: their tabs, a heading and a column. */
export function ArticlesPage({ title, description, action, children }: ArticlesPageProps) {
  const pathname = usePathname();
  return (
    <main className="min-h-0 flex-1 overflow-y-auto bg-page">
      <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 md:px-8 md:py-8">
        <nav aria-label="Knowledge">
          <ul className="flex gap-4 overflow-x-auto border-b">
            {tabs.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={pathname === href ? "page" : undefined}
                  className={cn(
                    "-mb-px inline-flex h-9 items-center border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-soft hover:text-ink",
                    pathname === href && "border-accent text-ink",
                  )}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <header className="flex flex-wrap items-start justify-between gap-4">
          <div className="flex min-w-0 flex-col gap-1">
            <h1 className="text-lg font-semibold">{title}</h1>
            {description && <p className="max-w-prose text-sm text-soft">{description}</p>}
          </div>
          {action}
        </header>
        {children}
      </div>
    </main>
  );
}
