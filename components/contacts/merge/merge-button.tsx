"use client";

import { Merge } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { MergePreview } from "@/lib/schemas/contacts/merge";
import { previewMergeAction } from "@/server/contact-merges/actions";

const MergeDialog = dynamic(() =>
  import("@/components/contacts/merge/merge-dialog").then((part) => part.MergeDialog),
);

export type MergePair = { contactId: string; otherId: string };

/** Shows what a merge would do, and does it. */
export function MergeButton(pair: MergePair) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  return (
    <>
      <Button
        size="sm"
        isBusy={isBusy && !preview}
        onClick={() => act(() => previewMergeAction(pair), setPreview)}
      >
        <Merge aria-hidden /> {t("Merge")}
      </Button>
      {preview && <MergeDialog pair={pair} preview={preview} onClose={() => setPreview(null)} />}
    </>
  );
}
