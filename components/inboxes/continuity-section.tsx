"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { Words } from "@/lib/dashboard-words/translate";
import type { ContinuitySettings } from "@/lib/schemas/inbox-settings";
import { exactDuration } from "@/lib/words/time-words";

type Knob = Exclude<keyof ContinuitySettings, "isEnabled">;

const knobs: Array<{
  key: Knob;
  label: PlainText;
  hint: PlainText;
  unit: "seconds" | "messages";
}> = [
  {
    key: "quietSeconds",
    label: "Quiet time",
    hint: "Silence after the last answer before a mail leaves.",
    unit: "seconds",
  },
  {
    key: "maxWaitSeconds",
    label: "Longest wait",
    hint: "Even while more answers follow, and while the visitor is still on the site.",
    unit: "seconds",
  },
  {
    key: "minIntervalSeconds",
    label: "Between two mails",
    hint: "The least time between two mails of one conversation.",
    unit: "seconds",
  },
  {
    key: "undoSeconds",
    label: "Undo window",
    hint: "When the customer writes by email, answers leave after this time.",
    unit: "seconds",
  },
  {
    key: "maxMessages",
    label: "Messages in one mail",
    hint: "The rest follows in the next.",
    unit: "messages",
  },
];

/** When unseen answers leave by mail. */
export function ContinuitySection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { continuity } = draft.settings;
  return (
    <Card>
      <CardHeader
        title={t("When answers are mailed")}
        description={t(
          "Conversation continuity: what a visitor has not seen in the chat reaches him by email.",
        )}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {knobs.map(({ key, label, hint, unit }) => (
          <Field
            key={key}
            label={t(label)}
            hint={t(hint)}
            error={errors[`settings.continuity.${key}`]}
          >
            <div className="flex items-center gap-2">
              <Input
                type="number"
                inputMode="numeric"
                min={0}
                step={1}
                className="w-28"
                value={Number.isNaN(continuity[key]) ? "" : continuity[key]}
                onChange={(event) =>
                  changeSettings("continuity", {
                    ...continuity,
                    [key]: event.target.valueAsNumber,
                  })
                }
              />
              <span className="text-xs text-soft">
                {unit === "seconds" ? inWords(continuity[key], t) : t("messages")}
              </span>
            </div>
          </Field>
        ))}
      </div>
    </Card>
  );
}

function inWords(seconds: number, t: Words): string {
  if (seconds < 60) return t("seconds");
  return t("seconds ({duration})", { duration: exactDuration(seconds) });
}
