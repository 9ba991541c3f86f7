"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";

/** What the widget says by itself. */
export function WordsSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, changeSettings } = form;
  const { greeting, emailPrompt, offlineNotice } = draft.settings;
  return (
    <Card>
      <CardHeader title={t("Words")} description={t("What the widget says by itself.")} />
      <div className="flex flex-col gap-4">
        <Field
          label={t("Greet visitors")}
          hint={t("Shown as the first message of a new conversation.")}
          layout="inline"
        >
          <Switch
            checked={greeting.isEnabled}
            onCheckedChange={(isEnabled) => changeSettings("greeting", { ...greeting, isEnabled })}
          />
        </Field>
        {greeting.isEnabled && (
          <Field label={t("Greeting")} error={errors["settings.greeting.text"]}>
            <Textarea
              value={greeting.text}
              onChange={(event) =>
                changeSettings("greeting", { ...greeting, text: event.target.value })
              }
            />
          </Field>
        )}
        <Field
          label={t("Text that asks for an address")}
          hint={t("On the card that the email prompt puts into the chat.")}
          error={errors["settings.emailPrompt.text"]}
        >
          <Textarea
            value={emailPrompt.text}
            onChange={(event) =>
              changeSettings("emailPrompt", { ...emailPrompt, text: event.target.value })
            }
          />
        </Field>
        <Field
          label={t("Notice when nobody is here")}
          error={errors["settings.offlineNotice.text"]}
        >
          <Textarea
            value={offlineNotice.text}
            onChange={(event) => changeSettings("offlineNotice", { text: event.target.value })}
          />
        </Field>
      </div>
    </Card>
  );
}
