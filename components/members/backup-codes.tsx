"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { useWords } from "@/components/words/words-provider";

type BackupCodesProps = { codes: string[]; onDone: () => void };

/** Shown this once. */
export function BackupCodes({ codes, onDone }: BackupCodesProps) {
  const t = useWords();
  return (
    <div className="flex flex-col items-start gap-4">
      <p role="status" className="text-sm">
        {t(
          "Keep these backup codes where you find them without your phone. Each works once; they are not shown again.",
        )}
      </p>
      <ul
        aria-label={t("Backup codes")}
        className="grid w-full max-w-md grid-cols-1 gap-x-6 gap-y-1 rounded-md border bg-pane p-4 font-mono text-sm sm:grid-cols-2"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={codes.join("\n")} label={t("Copy the codes")} />
        <Button variant="primary" onClick={onDone}>
          {t("I have kept them")}
        </Button>
      </div>
    </div>
  );
}
