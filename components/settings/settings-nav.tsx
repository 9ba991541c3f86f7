"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { settingsSections } from "@/components/settings/settings-sections";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";

/** The settings' own navigation: a column beside the page, a scrolling row above it on phones. */
export function SettingsNav({ isAdministrator }: { isAdministrator: boolean }) {
  const t = useWords();
  const pathname = usePathname();
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path decides which link is the current one.
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return (
    <nav aria-label={t("Settings")}>
      <ul
        ref={list}
        className="flex gap-1 overflow-x-auto p-2 max-md:mask-r-from-85% max-md:scroll-px-16 max-md:pe-12 max-md:rtl:mask-l-from-85% max-md:rtl:mask-r-from-100% md:flex-col md:p-3"
      >
        {settingsSections
          .filter((section) => isAdministrator || !section.isForAdministrators)
          .map(({ href, label, icon: Icon }) => {
            const isCurrent = pathname === href || pathname.startsWith(`${href}/`);
            return (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={isCurrent ? "page" : undefined}
                  className={cn(
                    "flex h-8 items-center gap-2 rounded-md px-2 text-sm font-medium whitespace-nowrap text-soft transition-colors duration-150 hover:bg-fill hover:text-ink pointer-coarse:h-10",
                    isCurrent && "bg-fill text-ink",
                  )}
                >
                  <Icon className="size-4 shrink-0" aria-hidden />
                  {t(label)}
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
