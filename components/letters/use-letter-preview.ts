"use client";

import { useRef, useState } from "react";
import { useWords } from "@/components/words/words-provider";
import type { LetterPreview, PreviewLetterInput } from "@/lib/schemas/mail/letter-preview";
import { previewLetterAction } from "@/server/mail/actions/edit-letters";

const pauseMs = 300;

/** The mail as it would look; follows what is typed after a short pause, and never shows an older answer later. */
export function useLetterPreview(first: LetterPreview) {
  const t = useWords();
  const [preview, setPreview] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function load(input: PreviewLetterInput) {
    newest.current += 1;
    const mine = newest.current;
    const answer = await previewLetterAction(input).catch(() => null);
    if (mine !== newest.current) return;
    if (answer?.ok) setPreview(answer.value);
    setProblem(answer?.ok ? null : (answer?.error.message ?? t("The server cannot be reached.")));
  }

  return {
    preview,
    problem,
    /** `isAtOnce` for a choice; typing waits for a pause. */
    refresh(input: PreviewLetterInput, isAtOnce: boolean) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void load(input), isAtOnce ? 0 : pauseMs);
    },
  };
}
