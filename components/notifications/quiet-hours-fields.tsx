"use client";

import { useZone } from "@/components/time/clock-provider";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { QuietHours } from "@/lib/schemas/notification";

type QuietHoursFieldsProps = { hours: QuietHours; onChange: (hours: QuietHours) => void };

/** When nothing rings, is pushed or mailed; what came meanwhile comes at the end. */
export function QuietHoursFields({ hours, onChange }: QuietHoursFieldsProps) {
  const t = useWords();
  const timezone = useZone();
  const set = (change: Partial<QuietHours>) => onChange({ ...hours, ...change, timezone });
  return (
    <>
      <Field
        label={t("Quiet hours")}
        hint={t("No sound, push or mail. What is still unread afterwards is sent then.")}
        layout="inline"
      >
        <Switch checked={hours.isOn} onCheckedChange={(isOn) => set({ isOn })} />
      </Field>
      {hours.isOn && (
        <div className="flex flex-wrap items-end gap-4">
          <Field label={t("From|time")} className="w-32">
            <Input
              type="time"
              required
              value={hours.from}
              onChange={(event) => event.target.value && set({ from: event.target.value })}
            />
          </Field>
          <Field label={t("To|time")} className="w-32">
            <Input
              type="time"
              required
              value={hours.to}
              onChange={(event) => event.target.value && set({ to: event.target.value })}
            />
          </Field>
          <p className="pb-2 text-xs text-faint">
            {t("Your time: {timezone}", { timezone: timezone.replaceAll("_", " ") })}
          </p>
        </div>
      )}
    </>
  );
}
