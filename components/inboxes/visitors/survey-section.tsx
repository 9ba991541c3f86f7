"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import { visitorTextLimits } from "@/lib/inbox/visitor-texts";
import { inboxSettings } from "@/lib/schemas/inbox-settings";

const { style: styles } = inboxSettings.shape.csat.shape;

/** The question after a conversation. */
export function SurveySection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { csat } = draft.settings;
  return (
    <Card>
      <CardHeader
        title={t("Satisfaction")}
        description={t(
          "When a conversation is resolved, the customer is asked once how it went: in the chat, or by email when he has left.",
        )}
      />
      <div className="flex flex-col gap-4">
        <Field label={t("Ask for a rating")} layout="inline">
          <Switch
            checked={csat.isEnabled}
            onCheckedChange={(isEnabled) => changeSettings("csat", { ...csat, isEnabled })}
          />
        </Field>
        {csat.isEnabled && (
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t("Question")} error={errors["settings.csat.text"]}>
              <Input
                value={csat.text}
                maxLength={visitorTextLimits.csat}
                onChange={(event) => changeSettings("csat", { ...csat, text: event.target.value })}
              />
            </Field>
            <Field label={t("Answers")}>
              <Select
                value={csat.style}
                onChange={(event) =>
                  changeSettings("csat", { ...csat, style: styles.parse(event.target.value) })
                }
              >
                <option value="emoji">{t("Five faces")}</option>
                <option value="stars">{t("Five stars")}</option>
              </Select>
            </Field>
          </div>
        )}
      </div>
    </Card>
  );
}
