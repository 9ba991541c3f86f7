"use client";

import { Building2, LogOut, UserRound } from "lucide-react";
import Link from "next/link";
import { useAct } from "@/components/auth/use-act";
import { ThemeChoice } from "@/components/theme/theme-choice";
import { Avatar } from "@/components/ui/avatar";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import type { WorkspaceView } from "@/lib/schemas/member";
import { signOutAction } from "@/server/auth/actions";
import { switchWorkspaceAction } from "@/server/members/actions";

type AccountMenuProps = { user: { name: string; email: string; workspaces: WorkspaceView[] } };

/** Who is signed in, how it looks, and the way out. */
export function AccountMenu({ user }: AccountMenuProps) {
  const t = useWords();
  const { act } = useAct();
  // A whole new page, so that nothing of this member stays in memory.
  const signOut = () => act(signOutAction, () => window.location.assign("/login"));
  const enter = (accountId: string) =>
    act(
      () => switchWorkspaceAction({ accountId }),
      () => window.location.assign("/app"),
    );
  const others = user.workspaces.filter(({ isCurrent }) => !isCurrent);
  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        className="flex size-10 items-center justify-center rounded-full"
        aria-label={t("Account of {name}", { name: user.name })}
      >
        <Avatar name={user.name} />
      </DropdownMenuTrigger>
      <DropdownMenuContent side="right" align="end" className="w-60">
        <div className="px-2 py-1">
          <p className="truncate text-sm font-medium">{user.name}</p>
          <p className="truncate text-xs text-soft">{user.email}</p>
        </div>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/app/settings/profile">
            <UserRound aria-hidden />
            {t("Profile")}
          </Link>
        </DropdownMenuItem>
        {others.length > 0 && (
          <>
            <DropdownMenuSeparator />
            <DropdownMenuLabel>{t("Go to workspace")}</DropdownMenuLabel>
            {others.map(({ id, name }) => (
              <DropdownMenuItem key={id} onSelect={() => enter(id)}>
                <Building2 aria-hidden />
                <bdi className="truncate">{name}</bdi>
              </DropdownMenuItem>
            ))}
          </>
        )}
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t("Appearance")}</DropdownMenuLabel>
        <ThemeChoice />
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={signOut}>
          <LogOut aria-hidden />
          {t("Sign out")}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
