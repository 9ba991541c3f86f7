"use client";

import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { type AssistantSettings, assistantTones } from "@/lib/schemas/assistant/settings";

type AnswerLimitsProps = {
  settings: AssistantSettings;
  hasModel: boolean;
  errorOf: (field: keyof AssistantSettings) => string | null;
  onChange: (part: Partial<AssistantSettings>) => void;
};

const toneWords: Record<AssistantSettings["tone"], PlainText> = {
  friendly: "Friendly",
  neutral: "Neutral",
  formal: "Formal",
};

/** What it may use, how often it may answer and, with a model, how it speaks and what it may cost. */
export function AnswerLimits({ settings, hasModel, errorOf, onChange }: AnswerLimitsProps) {
  const t = useWords();
  return (
    <>
      <Card>
        <CardHeader title={t("How it answers")} />
        <div className="flex flex-col gap-4">
          <Field
            label={t("Answers in one conversation")}
            hint={t("After these a person takes over.")}
            error={errorOf("maxTurns")}
          >
            <Count value={settings.maxTurns} onChange={(maxTurns) => onChange({ maxTurns })} />
          </Field>
          <Field
            label={t("Use canned responses")}
            hint={t("They count as knowledge beside articles and approved answers.")}
            layout="inline"
          >
            <Switch
              checked={settings.countsCannedResponses}
              onCheckedChange={(countsCannedResponses) => onChange({ countsCannedResponses })}
            />
          </Field>
        </div>
      </Card>
      <Card>
        <CardHeader
          title={t("With a model")}
          description={
            hasModel
              ? t("A model words the answers; it says nothing that your knowledge does not.")
              : t(
                  "Without a model it answers in your articles' own words. Set AI_BASE_URL, AI_API_KEY and AI_MODEL on the server, and it words its answers itself.",
                )
          }
        />
        <div className="flex flex-col gap-4">
          <Field label={t("Tone")}>
            <Select
              value={settings.tone}
              onChange={({ target }) => {
                const tone = assistantTones.find((known) => known === target.value);
                if (tone) onChange({ tone });
              }}
            >
              {assistantTones.map((tone) => (
                <option key={tone} value={tone}>
                  {t(toneWords[tone])}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={t("Guardrails")}
            hint={t("What it must always or never do, in your words. Customers cannot change it.")}
            error={errorOf("guardrails")}
          >
            <Textarea
              value={settings.guardrails}
              onChange={({ target }) => onChange({ guardrails: target.value })}
            />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={t("Tokens in one conversation")} error={errorOf("conversationTokens")}>
              <Count
                value={settings.conversationTokens}
                onChange={(conversationTokens) => onChange({ conversationTokens })}
              />
            </Field>
            <Field
              label={t("Tokens in 24 hours")}
              hint={t("When they are used up, people answer.")}
              error={errorOf("dailyTokens")}
            >
              <Count
                value={settings.dailyTokens}
                onChange={(dailyTokens) => onChange({ dailyTokens })}
              />
            </Field>
          </div>
        </div>
      </Card>
    </>
  );
}

function Count({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  return (
    <Input
      type="number"
      inputMode="numeric"
      min={1}
      value={Number.isNaN(value) ? "" : value}
      onChange={({ target }) => onChange(target.valueAsNumber)}
    />
  );
}
