"use client";

import { UserPlus } from "lucide-react";
import type { ReplyPeopleState } from "@/components/participants/use-reply-people";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/overlay/tooltip";
import { useWords } from "@/components/words/words-provider";

/** Opens and closes the field for somebody to add. */
export function AddPeopleButton({ people }: { people: ReplyPeopleState }) {
  const t = useWords();
  return (
    <Tooltip content={t("Add somebody in copy")}>
      <Button
        variant="ghost"
        size="iconSm"
        aria-label={t("Add somebody in copy")}
        aria-expanded={people.isAdding}
        onClick={() => people.setAdding(!people.isAdding)}
      >
        <UserPlus aria-hidden />
      </Button>
    </Tooltip>
  );
}
