"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import { visitorTextLimits } from "@/lib/inbox/visitor-texts";

/** What visitors agree to before they write. */
export function ConsentSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { consent } = draft.settings;
  return (
    <Card>
      <CardHeader
        title={t("Consent")}
        description={t(
          "Visitors agree before their first message. The time and the words are kept with their visit; new words are asked for anew.",
        )}
      />
      <div className="flex flex-col gap-4">
        <Field label={t("Ask for consent")} layout="inline">
          <Switch
            checked={consent.isEnabled}
            onCheckedChange={(isEnabled) => changeSettings("consent", { ...consent, isEnabled })}
          />
        </Field>
        {consent.isEnabled && (
          <Field
            label={t("What visitors agree to")}
            hint={t("Web addresses in it become links. Other languages: under Languages.")}
            error={errors["settings.consent.text"]}
            isRequired
          >
            <Textarea
              value={consent.text}
              maxLength={visitorTextLimits.consent}
              onChange={(event) =>
                changeSettings("consent", { ...consent, text: event.target.value })
              }
            />
          </Field>
        )}
      </div>
    </Card>
  );
}
