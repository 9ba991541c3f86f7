import { useEffect, useState } from "preact/hooks";
import type { WidgetInboxView } from "@/lib/schemas/widget";
import { useClientState, useWidget } from "@/widget/frame/context";
import type { Speech } from "@/widget/frame/ui/speech";

const tickMs = 30_000;
const replyWords = {
  minutes: "repliesInMinutes",
  hours: "repliesInHours",
  day: "repliesInDay",
} as const;

/** The moment now, again and again: what is said of times goes with them. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whether the inbox's hours are on at `now`, from what the server last said of them. */
function isWithin({ isWithinHours, hoursChangeAt }: WidgetInboxView, now: number): boolean {
  const hasChanged = hoursChangeAt !== null && Date.parse(hoursChangeAt) <= now;
  return hasChanged ? !isWithinHours : isWithinHours;
}

/** Whether somebody is here, and what to expect: how soon an answer, or when we are back, in the visitor's own time. */
export function useAvailability(): { isOnline: boolean; line: string; detail: string } {
  const { t, format, client, settings } = useWidget();
  const { inbox, isAgentOnline } = useClientState();
  const now = useNow();
  const changeAt = inbox?.hoursChangeAt ? Date.parse(inbox.hoursChangeAt) : null;
  const hasChanged = changeAt !== null && changeAt <= now;

  useEffect(() => {
    if (hasChanged) client.refresh();
  }, [client, hasChanged]);

  const isOpen = inbox ? isWithin(inbox, now) : true;
  if (isOpen && isAgentOnline) {
    const expected = t(replyWords[inbox?.replyTime ?? "minutes"]);
    return { isOnline: true, line: settings.availableMessage ?? t("online"), detail: expected };
  }
  const back = !isOpen && changeAt && !hasChanged ? returnWords(changeAt, now, { t, format }) : "";
  return {
    isOnline: false,
    line: settings.unavailableMessage ?? (back || t("away")),
    detail: t("answersByMail"),
  };
}

/** "Back in 20 minutes", "Back at 14:00", "Back tomorrow, 09:00", "Back Monday, 09:00". */
export function returnWords(at: number, now: number, speech: Pick<Speech, "t" | "format">): string {
  const { t, format } = speech;
  const minutes = Math.max(1, Math.round((at - now) / 60_000));
  if (minutes < 60) return t("backIn", { time: format.minutesFromNow(minutes) });
  const time = format.time(new Date(at));
  const days = format.daysBetween(new Date(now), new Date(at));
  if (days === 0) return t("backAt", { time });
  if (days === 1) return t("backTomorrow", { time });
  const day = days < 7 ? format.weekday(new Date(at)) : format.date(new Date(at));
  return t("backOn", { day, time });
}
