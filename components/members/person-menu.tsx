"use client";

import { Ellipsis, KeyRound, LogOut, UserMinus } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { RemovePersonDialog } from "@/components/members/remove-person-dialog";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import type { PersonView } from "@/lib/schemas/member";
import { revokeMemberSessionsAction } from "@/server/members/actions";
import { resetSecondFactorAction } from "@/server/second-factor/actions";

type PersonMenuProps = { person: PersonView; isOwn: boolean };

/** What an administrator can do with a member besides changing his role. */
export function PersonMenu({ person, isOwn }: PersonMenuProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const [isRemoving, setIsRemoving] = useState(false);
  const { userId, name, sessionCount } = person;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            size="icon"
            aria-label={t("More about {name}", { name })}
            disabled={isBusy}
          >
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem
            disabled={sessionCount === 0}
            onSelect={() =>
              act(
                () => revokeMemberSessionsAction({ userId }),
                () => toast.success(t("{name} has been signed out everywhere.", { name })),
              )
            }
          >
            <LogOut aria-hidden />
            {t("Sign out everywhere")}
          </DropdownMenuItem>
          <DropdownMenuItem
            disabled={!person.hasSecondFactor || isOwn}
            onSelect={() =>
              act(
                () => resetSecondFactorAction({ userId }),
                () => toast.success(t("{name} signs in with the password alone now.", { name })),
              )
            }
          >
            <KeyRound aria-hidden />
            {t("Reset second factor")}
          </DropdownMenuItem>
          <DropdownMenuItem isDanger disabled={isOwn} onSelect={() => setIsRemoving(true)}>
            <UserMinus aria-hidden />
            {t("Remove from workspace")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <RemovePersonDialog person={person} isOpen={isRemoving} onOpenChange={setIsRemoving} />
    </>
  );
}
