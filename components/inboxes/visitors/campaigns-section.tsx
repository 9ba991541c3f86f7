"use client";

import { Plus, Trash2 } from "lucide-react";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import type { Campaign } from "@/lib/inbox/campaign";

/** Messages the chat begins with by itself. */
export function CampaignsSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { campaigns } = draft.settings;
  const set = (next: Campaign[]) => changeSettings("campaigns", next);
  return (
    <Card>
      <CardHeader
        title={t("Messages by themselves")}
        description={t(
          "Shown beside the button on pages you choose, once to a visitor, never over an open conversation. It becomes a conversation when he answers.",
        )}
        action={
          <Button onClick={() => set([...campaigns, freshCampaign(draft.name)])}>
            <Plus aria-hidden />
            {t("Add message")}
          </Button>
        }
      />
      {campaigns.length === 0 ? (
        <p className="rounded-lg border border-dashed p-4 text-center text-sm text-soft">
          {t("None yet. Greet visitors of your prices, or help them at the checkout.")}
        </p>
      ) : (
        <ul className="flex flex-col gap-3">
          {campaigns.map((one, index) => (
            <CampaignEditor
              key={one.id}
              campaign={one}
              errorOf={(name) => errors[`settings.campaigns.${index}.${name}`]}
              onChange={(part) =>
                set(campaigns.map((other, at) => (at === index ? { ...other, ...part } : other)))
              }
              onRemove={() => set(campaigns.filter((_, at) => at !== index))}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function freshCampaign(senderName: string): Campaign {
  return {
    id: crypto.randomUUID(),
    isEnabled: true,
    urlPattern: "*",
    seconds: 10,
    isInHoursOnly: true,
    senderName,
    text: "",
  };
}

type CampaignEditorProps = {
  campaign: Campaign;
  errorOf: (name: keyof Campaign) => string | undefined;
  onChange: (part: Partial<Campaign>) => void;
  onRemove: () => void;
};

function CampaignEditor({ campaign, errorOf, onChange, onRemove }: CampaignEditorProps) {
  const t = useWords();
  const { isEnabled, urlPattern, seconds, isInHoursOnly, senderName, text } = campaign;
  return (
    <li className="grid gap-4 rounded-lg border p-4 sm:grid-cols-2">
      <Field label={t("Message")} error={errorOf("text")} isRequired className="sm:col-span-2">
        <Textarea
          dir="auto"
          value={text}
          maxLength={500}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </Field>
      <Field
        label={t("Pages")}
        hint={t("An address or a path; * stands for anything: /pricing*")}
        error={errorOf("urlPattern")}
      >
        <Input
          value={urlPattern}
          spellCheck={false}
          onChange={(event) => onChange({ urlPattern: event.target.value })}
        />
      </Field>
      <Field label={t("Seconds on the page")} error={errorOf("seconds")}>
        <Input
          type="number"
          min={0}
          className="w-28"
          value={Number.isNaN(seconds) ? "" : seconds}
          onChange={(event) => onChange({ seconds: event.target.valueAsNumber })}
        />
      </Field>
      <Field label={t("From")} error={errorOf("senderName")}>
        <Input
          value={senderName}
          maxLength={80}
          onChange={(event) => onChange({ senderName: event.target.value })}
        />
      </Field>
      <div className="flex flex-col justify-end gap-3">
        <Field label={t("Only while you are here")} layout="inline">
          <Switch
            checked={isInHoursOnly}
            onCheckedChange={(isOn) => onChange({ isInHoursOnly: isOn })}
          />
        </Field>
        <Field label={t("On")} layout="inline">
          <Switch checked={isEnabled} onCheckedChange={(isOn) => onChange({ isEnabled: isOn })} />
        </Field>
      </div>
      <Button variant="ghost" className="justify-self-start" onClick={onRemove}>
        <Trash2 aria-hidden />
        {t("Remove")}
      </Button>
    </li>
  );
}
