"use client";

import { useNow, useZone } from "@/components/time/clock-provider";
import { clockTime, fullTime, shortTime } from "@/lib/words/time-words";

type TimeProps = {
  iso: string;
  /** short: "5m", "Tue"; clock: "14:02"; full: with the date. */
  style: "short" | "clock" | "full";
  className?: string;
};

/** A moment in the agent's zone, with the whole of it on hover. */
export function Time({ iso, style, className }: TimeProps) {
  const zone = useZone();
  const nowMs = useNow();
  const whole = fullTime(iso, zone);
  const shown = {
    short: () => shortTime(iso, zone, nowMs),
    clock: () => clockTime(iso, zone),
    full: () => whole,
  }[style]();
  return (
    <time dateTime={iso} title={whole} className={className}>
      {shown}
    </time>
  );
}
