"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { WorkingHours } from "@/lib/inbox/hours";

type Holiday = WorkingHours["holidays"][number];

type HolidaysProps = {
  holidays: Holiday[];
  errors: Record<string, string>;
  onChange: (holidays: Holiday[]) => void;
};

/** Days on which the inbox is closed whatever the weekday says. */
export function Holidays({ holidays, errors, onChange }: HolidaysProps) {
  const t = useWords();
  const replace = (at: number, part: Partial<Holiday>) =>
    onChange(holidays.map((holiday, index) => (index === at ? { ...holiday, ...part } : holiday)));
  return (
    <section className="flex flex-col gap-2" aria-label={t("Holidays")}>
      <div className="flex items-center justify-between">
        <h3 className="text-sm font-medium">{t("Holidays")}</h3>
        <Button size="sm" onClick={() => onChange([...holidays, { date: "", name: "" }])}>
          <Plus aria-hidden />
          {t("Add holiday")}
        </Button>
      </div>
      {holidays.length === 0 && (
        <p className="text-xs text-faint">{t("None. On a holiday the inbox is closed all day.")}</p>
      )}
      {holidays.map(({ date, name }, index) => {
        const error = errors[`settings.hours.holidays.${index}.date`];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a holiday is nothing but its place and its words.
          <div key={index} className="flex flex-wrap items-center gap-2">
            <Input
              type="date"
              aria-label={t("Date")}
              aria-invalid={error ? true : undefined}
              className="w-40"
              value={date}
              onChange={(event) => replace(index, { date: event.target.value })}
            />
            <Input
              aria-label={t("Name of the holiday")}
              placeholder={t("Christmas")}
              maxLength={80}
              className="min-w-40 flex-1"
              value={name}
              onChange={(event) => replace(index, { name: event.target.value })}
            />
            <Button
              variant="ghost"
              size="iconSm"
              aria-label={t("Remove {name}", { name: name || date || t("holiday") })}
              onClick={() => onChange(holidays.filter((_, at) => at !== index))}
            >
              <X aria-hidden />
            </Button>
            {error && (
              <p role="alert" className="w-full text-xs text-failed">
                {error}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
