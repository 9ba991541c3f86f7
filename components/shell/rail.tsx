"use client";

import {
  BookOpen,
  ContactRound,
  type LucideIcon,
  MessagesSquare,
  Search,
  Settings,
} from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Bell } from "@/components/notifications/bell";
import { AccountMenu } from "@/components/shell/account-menu";
import { BrandMark } from "@/components/shell/brand-mark";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";
import type { WorkspaceView } from "@/lib/schemas/member";

type Place = { href: string; label: string; icon: LucideIcon };

type RailProps = {
  user: { name: string; email: string; isAdministrator: boolean; workspaces: WorkspaceView[] };
};

/** The way between the parts of the dashboard: a column at the side, a bar at the bottom of phones. */
export function Rail({ user }: RailProps) {
  const t = useWords();
  const pathname = usePathname();
  const places: Place[] = [
    { href: "/app/conversations", label: t("Conversations"), icon: MessagesSquare },
    { href: "/app/search", label: t("Search"), icon: Search },
    { href: "/app/contacts", label: t("Contacts"), icon: ContactRound },
    { href: "/app/articles", label: t("Articles"), icon: BookOpen },
    {
      href: user.isAdministrator ? "/app/settings/inboxes" : "/app/settings/profile",
      label: t("Settings"),
      icon: Settings,
    },
  ];
  // On phones an open conversation has the whole screen, with its own way back.
  const isReading = /^\/app\/conversations\/./.test(pathname);
  return (
    <div
      className={cn(
        "flex h-14 w-full shrink-0 items-center border-t bg-page px-2 pb-[env(safe-area-inset-bottom)] md:h-full md:w-14 md:flex-col md:border-e md:border-t-0 md:px-0 md:py-3",
        isReading && "max-md:hidden",
      )}
    >
      <Link
        href="/app/conversations"
        aria-label="Segue"
        className="mb-4 hidden size-9 items-center justify-center rounded-md text-ink md:flex"
      >
        <BrandMark className="size-6" />
      </Link>
      <nav aria-label={t("Main")} className="flex-1">
        <ul className="flex justify-around gap-2 md:flex-col md:items-center">
          {places.map((place) => (
            <li key={place.label}>
              <RailLink {...place} isCurrent={isWithin(pathname, place.href)} />
            </li>
          ))}
        </ul>
      </nav>
      <Bell />
      <AccountMenu user={user} />
    </div>
  );
}

function RailLink({ href, label, icon: Icon, isCurrent }: Place & { isCurrent: boolean }) {
  return (
    <Tooltip content={label} side="right">
      <Link
        href={href}
        aria-label={label}
        aria-current={isCurrent ? "page" : undefined}
        className={cn(
          "flex size-10 items-center justify-center rounded-lg text-soft transition-colors duration-150 hover:bg-fill hover:text-ink",
          isCurrent && "bg-fill-strong text-ink",
        )}
      >
        <Icon className="size-5" strokeWidth={isCurrent ? 2.25 : 1.75} aria-hidden />
      </Link>
    </Tooltip>
  );
}

function isWithin(pathname: string, href: string): boolean {
  const section = href.split("/").slice(0, 3).join("/");
  return pathname.startsWith(section);
}
