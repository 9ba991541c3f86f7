"use client";

import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { KindTable } from "@/components/notifications/kind-table";
import { QuietHoursFields } from "@/components/notifications/quiet-hours-fields";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { NotificationSettings } from "@/lib/schemas/notification";
import { setNotificationsAction } from "@/server/notifications/actions";

/** What reaches the member how, and when not. */
export function NotificationForm({ initial }: { initial: NotificationSettings }) {
  const t = useWords();
  const [settings, setSettings] = useState(initial);
  const { submit, isBlocked, isBusy, formError } = useSubmit({
    send: setNotificationsAction,
    fields: [],
    onDone: () => toast.success(t("Your notifications have been saved.")),
  });
  const set = (change: Partial<NotificationSettings>) => setSettings({ ...settings, ...change });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit(settings);
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-6">
      <FormAlert message={formError} />
      <Card>
        <CardHeader
          title={t("What you are told")}
          description={t(
            "Each conversation is one notification, gone everywhere once you have read it.",
          )}
        />
        <KindTable kinds={settings.kinds} onChange={(kinds) => set({ kinds })} />
      </Card>
      <Card className="flex flex-col gap-4">
        <Field label={t("Sound")} hint={t("Two soft notes when something comes.")} layout="inline">
          <Switch
            checked={settings.isSoundOn}
            onCheckedChange={(isSoundOn) => set({ isSoundOn })}
          />
        </Field>
        <QuietHoursFields
          hours={settings.quietHours}
          onChange={(quietHours) => set({ quietHours })}
        />
      </Card>
      <Button
        type="submit"
        variant="primary"
        className="self-start"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        {t("Save")}
      </Button>
    </form>
  );
}
