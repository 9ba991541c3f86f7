"use client";

import { ChevronDown, UserRoundPlus } from "lucide-react";
import { useChange } from "@/components/conversations/triage/use-change";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { MemberView } from "@/lib/schemas/desk";

const nobody = "nobody";

/** Whose conversation it is, and giving it to somebody else. */
export function AssigneeMenu({ conversation }: { conversation: KnownConversation }) {
  const t = useWords();
  const { user } = useDesk();
  const members = useDeskState((state) => state.directory.members);
  const change = useChange();
  const { id, assignee } = conversation;
  const choose = (value: string) =>
    void change([id], { assigneeId: value === nobody ? null : value });
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" className="min-w-0 px-2" aria-label={labelOf(assignee, user.id, t)}>
          {assignee ? <Avatar name={assignee.name} size="sm" /> : <UserRoundPlus aria-hidden />}
          <span className="max-w-28 truncate max-lg:sr-only">
            {assignee ? nameFor(assignee, user.id, t) : t("Assign")}
          </span>
          <ChevronDown aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuRadioGroup value={assignee?.id ?? nobody} onValueChange={choose}>
          {meFirst(members, user.id).map((member) => (
            <DropdownMenuRadioItem key={member.id} value={member.id}>
              <span className="relative flex">
                <Avatar name={member.name} size="sm" />
                {member.isOnline && (
                  <span className="absolute -end-0.5 -bottom-0.5 size-2 rounded-full border border-raised bg-delivered">
                    <span className="sr-only">{t("online")}</span>
                  </span>
                )}
              </span>
              <span className="truncate">{nameFor(member, user.id, t)}</span>
            </DropdownMenuRadioItem>
          ))}
          <DropdownMenuRadioItem value={nobody}>
            <UserRoundPlus aria-hidden />
            {t("Nobody")}
          </DropdownMenuRadioItem>
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function nameFor(member: { id: string; name: string }, userId: string, t: Words): string {
  return member.id === userId ? t("Me") : member.name;
}

function labelOf(assignee: { id: string; name: string } | null, userId: string, t: Words): string {
  return assignee
    ? t("Assigned to {nameFor}. Change", { nameFor: nameFor(assignee, userId, t) })
    : t("Assign");
}

function meFirst(members: MemberView[], userId: string): MemberView[] {
  return members.toSorted(
    (left, right) => Number(right.id === userId) - Number(left.id === userId),
  );
}
