"use client";

import { useDesk } from "@/components/desk/desk-provider";
import { useWords } from "@/components/words/words-provider";
import type { ContinuityHint } from "@/lib/continuity-hint";

type SignatureLineProps = { hint: ContinuityHint };

/** What closes the answer where mail is the way it takes; the chat does not show it. */
export function SignatureLine({ hint }: SignatureLineProps) {
  const t = useWords();
  const { user } = useDesk();
  if (user.signature === "" || hint.kind !== "mail" || !hint.isByEmail) return null;
  return (
    <p
      dir="auto"
      title={t("Your signature, in the email only")}
      className="line-clamp-3 border-t px-3 py-1.5 text-start text-xs break-words whitespace-pre-line text-faint"
    >
      <span className="sr-only">{t("Your signature:")} </span>
      {user.signature}
    </p>
  );
}
