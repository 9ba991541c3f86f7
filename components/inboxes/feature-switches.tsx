"use client";

import { useState } from "react";
import { toast } from "sonner";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";
import { type InboxFeature, inboxFeatures } from "@/lib/schemas/inbox";
import { switchInboxFeatureAction } from "@/server/inboxes/actions";

const words: Record<InboxFeature, { label: PlainText; hint: PlainText }> = {
  preChatForm: {
    label: "Pre-chat form",
    hint: "Visitors fill in a short form before they write. With an email field, answers can always reach them.",
  },
  emailPrompt: {
    label: "Email prompt",
    hint: "After the first message the chat asks for an address, once, when none is known.",
  },
  continuity: {
    label: "Conversation continuity",
    hint: "Answers that a visitor does not see in the chat are sent to him by email, and his reply comes back into the same conversation.",
  },
};

type FeatureSwitchesProps = { inboxId: string; form: InboxForm };

/** The three ways a conversation carries on by email. They act at once. */
export function FeatureSwitches({ inboxId, form }: FeatureSwitchesProps) {
  const t = useWords();
  const [busy, setBusy] = useState<InboxFeature | null>(null);
  const toggle = async (feature: InboxFeature, isEnabled: boolean) => {
    setBusy(feature);
    const follow = (value: boolean) =>
      form.adopt((settings) => ({
        ...settings,
        [feature]: { ...settings[feature], isEnabled: value },
      }));
    follow(isEnabled);
    const answer = await switchInboxFeatureAction({ inboxId, feature, isEnabled }).catch(
      () => null,
    );
    setBusy(null);
    if (answer?.ok) {
      const name = t(words[feature].label);
      toast.success(isEnabled ? t("{name} is on.", { name }) : t("{name} is off.", { name }));
      return;
    }
    follow(!isEnabled);
    toast.error(answer?.error.message ?? t("The server cannot be reached. Nothing was changed."));
  };
  return (
    <Card>
      <CardHeader title={t("Carry on by email")} description={t("These three act at once.")} />
      <div className="flex flex-col divide-y">
        {inboxFeatures.map((feature) => (
          <Field
            key={feature}
            label={t(words[feature].label)}
            hint={t(words[feature].hint)}
            layout="inline"
            className="py-3 first:pt-0 last:pb-0"
          >
            <Switch
              checked={form.draft.settings[feature].isEnabled}
              disabled={busy === feature}
              onCheckedChange={(isEnabled) => void toggle(feature, isEnabled)}
            />
          </Field>
        ))}
      </div>
    </Card>
  );
}
