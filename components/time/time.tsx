"use client";

import { useNow, useZone } from "@/components/time/clock-provider";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import { clockTime, fullTime, shortTime } from "@/lib/words/time-words";

type TimeProps = {
  iso: string;
  /** short: "5m", "Tue"; clock: "14:02"; full: with the date. */
  style: "short" | "clock" | "full";
  className?: string;
};

/** A moment in the agent's zone, with the whole of it on hover. */
export function Time({ iso, style, className }: TimeProps) {
  const tag = intlTag(useWords().locale);
  const zone = useZone();
  const nowMs = useNow();
  const whole = fullTime(iso, zone, tag);
  const shown = {
    short: () => shortTime(iso, zone, nowMs, tag),
    clock: () => clockTime(iso, zone, tag),
    full: () => whole,
  }[style]();
  return (
    <time dateTime={iso} title={whole} className={className}>
      {shown}
    </time>
  );
}
