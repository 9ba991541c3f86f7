"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import { type DashboardLocale, intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { Span } from "@/lib/inbox/hours";

const nineToFive = { from: 9 * 60, to: 17 * 60 };

type HoursDayProps = { day: number; spans: Span[]; onChange: (spans: Span[]) => void };

/** One weekday: closed, or open from … to …, with breaks between several spans. */
export function HoursDay({ day, spans, onChange }: HoursDayProps) {
  const t = useWords();
  const name = weekday(day, t.locale);
  const replace = (at: number, part: Partial<Span>) =>
    onChange(spans.map((span, index) => (index === at ? { ...span, ...part } : span)));
  return (
    <div className="grid grid-cols-[8rem_1fr] items-start gap-x-4 gap-y-2 p-3 max-sm:grid-cols-1">
      <span className="flex min-h-8 items-center gap-2 text-sm font-medium">
        <Switch
          aria-label={t("Open on {name}", { name })}
          checked={spans.length > 0}
          onCheckedChange={(isOpen) => onChange(isOpen ? [{ day, ...nineToFive }] : [])}
        />
        {name}
      </span>
      {spans.length === 0 ? (
        <span className="flex min-h-8 items-center text-sm text-faint">{t("Closed")}</span>
      ) : (
        <div className="flex flex-col gap-2">
          {spans.map((span, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is nothing but its place and its times.
            <div key={index} className="flex flex-wrap items-center gap-2 text-sm text-soft">
              <Input
                type="time"
                aria-label={t("{name}, from", { name })}
                className="w-28"
                value={clock(span.from)}
                onChange={(event) => replace(index, { from: minutes(event.target.value) })}
              />
              {t("to|time")}
              <Input
                type="time"
                aria-label={t("{name}, to", { name })}
                className="w-28"
                value={clock(span.to % 1440)}
                onChange={(event) => replace(index, { to: endOf(event.target.value) })}
              />
              {span.to < span.from && (
                <span className="text-xs text-faint">{t("the next day")}</span>
              )}
              <Button
                variant="ghost"
                size="iconSm"
                aria-label={t("Remove {time} on {name}", { time: clock(span.from), name })}
                onClick={() => onChange(spans.filter((_, at) => at !== index))}
              >
                <X aria-hidden />
              </Button>
              {index === spans.length - 1 && (
                <Button
                  variant="ghost"
                  size="sm"
                  onClick={() => onChange([...spans, afterBreak(span)])}
                >
                  <Plus aria-hidden />
                  {t("After a break")}
                </Button>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** 0 → "Sunday", in the language. */
function weekday(day: number, locale: DashboardLocale): string {
  const format = new Intl.DateTimeFormat(intlTag(locale), { weekday: "long", timeZone: "UTC" });
  // 1 January 2023 was a Sunday.
  return format.format(Date.UTC(2023, 0, 1 + day));
}

/** 570 → "09:30". */
function clock(minute: number): string {
  const [hours, rest] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(":").map(Number);
  return hours * 60 + rest;
}

/** Midnight as an end is the end of the day. */
const endOf = (time: string) => minutes(time) || 1440;

/** An hour later, until the evening. */
function afterBreak({ day, to }: Span): Span {
  const from = Math.min(to + 60, 1380);
  return { day, from, to: Math.min(from + 4 * 60, 1440) };
}
