"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { FlowSettings } from "@/lib/inbox/flow";

/** Who gets new conversations, and what becomes of those that were forgotten. */
export function FlowSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { flow } = draft.settings;
  const change = <Part extends keyof FlowSettings>(part: Part, next: Partial<FlowSettings[Part]>) =>
    changeSettings("flow", { ...flow, [part]: { ...flow[part], ...next } });
  return (
    <Card>
      <CardHeader
        title={t("Flow")}
        description={t("What happens to conversations without anybody's hand.")}
      />
      <div className="flex flex-col gap-4">
        <Field
          label={t("Give new conversations to members by turns")}
          hint={t(
            "To members who are online and have room; of the team, when the conversation has one.",
          )}
          layout="inline"
        >
          <Switch
            checked={flow.byTurns.isEnabled}
            onCheckedChange={(isEnabled) => change("byTurns", { isEnabled })}
          />
        </Field>
        {flow.byTurns.isEnabled && (
          <NumberField
            label={t("Open conversations for each at most")}
            value={flow.byTurns.capacity}
            error={errors["settings.flow.byTurns.capacity"]}
            onChange={(capacity) => change("byTurns", { capacity })}
          />
        )}
        <Field
          label={t("Free what waits for somebody who is away")}
          hint={t("With turns, the next member gets it.")}
          layout="inline"
        >
          <Switch
            checked={flow.handOn.isEnabled}
            onCheckedChange={(isEnabled) => change("handOn", { isEnabled })}
          />
        </Field>
        {flow.handOn.isEnabled && (
          <NumberField
            label={t("Minutes away")}
            value={flow.handOn.minutes}
            error={errors["settings.flow.handOn.minutes"]}
            onChange={(minutes) => change("handOn", { minutes })}
          />
        )}
        <Field
          label={t("Resolve after a silence")}
          hint={t("Only where the customer was answered; a new message opens it again.")}
          layout="inline"
        >
          <Switch
            checked={flow.autoResolve.isEnabled}
            onCheckedChange={(isEnabled) => change("autoResolve", { isEnabled })}
          />
        </Field>
        {flow.autoResolve.isEnabled && (
          <>
            <NumberField
              label={t("Hours of silence")}
              value={flow.autoResolve.hours}
              error={errors["settings.flow.autoResolve.hours"]}
              onChange={(hours) => change("autoResolve", { hours })}
            />
            <Field
              label={t("Said in the chat then")}
              hint={t("Leave it empty to say nothing.")}
              error={errors["settings.flow.autoResolve.text"]}
            >
              <Textarea
                rows={2}
                value={flow.autoResolve.text}
                maxLength={1_000}
                onChange={(event) => change("autoResolve", { text: event.target.value })}
              />
            </Field>
          </>
        )}
      </div>
    </Card>
  );
}

type NumberFieldProps = {
  label: string;
  value: number;
  error: string | undefined;
  onChange: (value: number) => void;
};

function NumberField({ label, value, error, onChange }: NumberFieldProps) {
  return (
    <Field label={label} error={error} className="max-w-60">
      <Input
        type="number"
        min={1}
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </Field>
  );
}
