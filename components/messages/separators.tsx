"use client";

import { useNow, useZone } from "@/components/time/clock-provider";
import { useWords } from "@/components/words/words-provider";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import { dayName } from "@/lib/words/time-words";

/** The day that begins. */
export function DaySeparator({ iso }: { iso: string }) {
  const tag = intlTag(useWords().locale);
  const zone = useZone();
  const nowMs = useNow();
  return (
    <div className="flex items-center gap-3 py-2">
      <span className="h-px flex-1 bg-line" />
      <time dateTime={iso} className="text-xs font-medium text-faint">
        {dayName(iso, zone, nowMs, tag)}
      </time>
      <span className="h-px flex-1 bg-line" />
    </div>
  );
}

/** Below it is what this agent had not read when he came. */
export function UnreadSeparator() {
  const t = useWords();
  return (
    <div className="flex items-center gap-3 py-1" id="unread">
      <span className="h-px flex-1 bg-failed/40" />
      <span className="text-xs font-medium text-failed">{t("New")}</span>
      <span className="h-px flex-1 bg-failed/40" />
    </div>
  );
}
