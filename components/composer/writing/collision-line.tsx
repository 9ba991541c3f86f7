"use client";

import { Users } from "lucide-react";
import { useDeskState } from "@/components/desk/desk-provider";
import { useWords } from "@/components/words/words-provider";

/** Warns whoever has begun an answer that a colleague writes one, too. */
export function CollisionLine({ conversationId }: { conversationId: string }) {
  const t = useWords();
  const typing = useDeskState((state) => state.typing);
  const colleague = typing.find(
    (person) => person.kind === "agent" && person.conversationId === conversationId,
  );
  return (
    <p role="status" className="text-xs text-waiting">
      {colleague && (
        <span className="mb-1 flex items-center gap-1.5">
          <Users className="size-4 shrink-0" aria-hidden />
          {colleague.name ?? t("A colleague")} is replying, too. Agree who answers.
        </span>
      )}
    </p>
  );
}
