"use client";

import { useSyncExternalStore } from "react";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Holidays } from "@/components/inboxes/visitors/holidays";
import { HoursDay } from "@/components/inboxes/visitors/hours-day";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { WorkingHours } from "@/lib/inbox/hours";
import { inboxSettings } from "@/lib/schemas/inbox-settings";

/** Monday first. */
const days = [1, 2, 3, 4, 5, 6, 0];
const { replyTime: replyTimes } = inboxSettings.shape;
const zones = Intl.supportedValuesOf("timeZone");
const noZones: string[] = [];
const never = () => () => undefined;

/** When the inbox is staffed, and what visitors are told of it. */
export function HoursSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { hours, replyTime } = draft.settings;
  // Server and browser know different zones: the first paint has the chosen one only.
  const known = useSyncExternalStore(
    never,
    () => zones,
    () => noZones,
  );
  const set = (part: Partial<WorkingHours>) => changeSettings("hours", { ...hours, ...part });
  return (
    <Card>
      <CardHeader
        title={t("Availability")}
        description={t(
          "The chat says that you are here while these hours run and somebody of the team is online.",
        )}
      />
      <div className="flex flex-col gap-4">
        <Field label={t("Visitors are told that you usually answer")} className="sm:max-w-80">
          <Select
            value={replyTime}
            onChange={(event) => changeSettings("replyTime", replyTimes.parse(event.target.value))}
          >
            <option value="minutes">{t("in a few minutes")}</option>
            <option value="hours">{t("within a few hours")}</option>
            <option value="day">{t("within a day")}</option>
          </Select>
        </Field>
        <Field
          label={t("Business hours")}
          hint={t("Off: only who is online counts.")}
          layout="inline"
        >
          <Switch
            checked={hours.isEnabled}
            onCheckedChange={(isEnabled) => set({ isEnabled, ...(isEnabled && ownZone(hours)) })}
          />
        </Field>
        {hours.isEnabled && (
          <>
            <Field
              label={t("Time zone")}
              error={errors["settings.hours.timezone"]}
              className="sm:max-w-80"
            >
              <Select
                value={hours.timezone}
                onChange={(event) => set({ timezone: event.target.value })}
              >
                {[...new Set([hours.timezone, "UTC", ...known])].map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </Select>
            </Field>
            <div className="flex flex-col divide-y rounded-lg border">
              {days.map((day) => (
                <HoursDay
                  key={day}
                  day={day}
                  spans={hours.spans.filter((span) => span.day === day)}
                  onChange={(spans) =>
                    set({ spans: [...hours.spans.filter((span) => span.day !== day), ...spans] })
                  }
                />
              ))}
            </div>
            <Holidays
              holidays={hours.holidays}
              errors={errors}
              onChange={(holidays) => set({ holidays })}
            />
          </>
        )}
      </div>
    </Card>
  );
}

/** Nobody has chosen yet: the zone of whoever switches it on is the best guess. */
function ownZone({ timezone }: WorkingHours): Partial<WorkingHours> {
  if (timezone !== "UTC") return {};
  return { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
