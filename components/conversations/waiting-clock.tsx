"use client";

import { useNow, useZone } from "@/components/time/clock-provider";
import { cn } from "@/components/ui/cn";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import { fullTime, shortDuration } from "@/lib/words/time-words";

type WaitingClockProps = { since: string | null; className?: string };

/** How long the customer has waited for an answer; nothing when he does not. */
export function WaitingClock({ since, className }: WaitingClockProps) {
  const t = useWords();
  const nowMs = useNow();
  const zone = useZone();
  if (!since) return null;
  return (
    <span
      data-tabular
      className={cn("shrink-0 text-xs whitespace-nowrap text-waiting", className)}
      title={t("Waits for an answer since {fullTime}", {
        fullTime: fullTime(since, zone, intlTag(t.locale)),
      })}
    >
      <span
        className="me-1 inline-block size-1.5 rounded-full bg-waiting align-middle"
        aria-hidden
      />
      <span className="sr-only">{t("Waits for an answer for")} </span>
      {shortDuration(nowMs - Date.parse(since))}
    </span>
  );
}
