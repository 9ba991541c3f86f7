"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { Textarea } from "@/components/ui/form/textarea";

/** What the widget says by itself. */
export function WordsSection({ form }: { form: InboxForm }) {
  const { draft, errors, changeSettings } = form;
  const { greeting, emailPrompt, offlineNotice } = draft.settings;
  return (
    <Card>
      <CardHeader title="Words" description="What the widget says by itself." />
      <div className="flex flex-col gap-4">
        <Field
          label="Greet visitors"
          hint="Shown as the first message of a new conversation."
          layout="inline"
        >
          <Switch
            checked={greeting.isEnabled}
            onCheckedChange={(isEnabled) => changeSettings("greeting", { ...greeting, isEnabled })}
          />
        </Field>
        {greeting.isEnabled && (
          <Field label="Greeting" error={errors["settings.greeting.text"]}>
            <Textarea
              value={greeting.text}
              onChange={(event) =>
                changeSettings("greeting", { ...greeting, text: event.target.value })
              }
            />
          </Field>
        )}
        <Field
          label="Text that asks for an address"
          hint="On the card that the email prompt puts into the chat."
          error={errors["settings.emailPrompt.text"]}
        >
          <Textarea
            value={emailPrompt.text}
            onChange={(event) =>
              changeSettings("emailPrompt", { ...emailPrompt, text: event.target.value })
            }
          />
        </Field>
        <Field label="Notice when nobody is here" error={errors["settings.offlineNotice.text"]}>
          <Textarea
            value={offlineNotice.text}
            onChange={(event) => changeSettings("offlineNotice", { text: event.target.value })}
          />
        </Field>
      </div>
    </Card>
  );
}
