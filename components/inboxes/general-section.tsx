"use client";

import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import { inboxSettings } from "@/lib/schemas/inbox-settings";
import { localeNames } from "@/lib/words/locale-names";

const nameStyle = inboxSettings.shape.sender.shape.nameStyle;

/** Names and addresses of the inbox. */
export function GeneralSection({ form }: { form: InboxForm }) {
  const t = useWords();
  const { draft, errors, change, changeSettings } = form;
  const { sender, takesNewMail, locale } = draft.settings;
  const business = sender.businessName || draft.name;
  return (
    <Card>
      <CardHeader title={t("General")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("Name")} error={errors.name} isRequired>
          <Input value={draft.name} onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Field
          label={t("Language")}
          hint={t("Of the widget and of mails, when the visitor's own is not known.")}
        >
          <Select value={locale} onChange={(event) => changeSettings("locale", event.target.value)}>
            {Object.entries(localeNames).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("Business name")} error={errors["settings.sender.businessName"]}>
          <Input
            value={sender.businessName}
            placeholder={draft.name}
            onChange={(event) =>
              changeSettings("sender", { ...sender, businessName: event.target.value })
            }
          />
        </Field>
        <Field label={t("Mails come from")}>
          <Select
            value={sender.nameStyle}
            onChange={(event) =>
              changeSettings("sender", {
                ...sender,
                nameStyle: nameStyle.parse(event.target.value),
              })
            }
          >
            <option value="friendly">{t("Grace from {business}", { business })}</option>
            <option value="professional">{business}</option>
          </Select>
        </Field>
        <Field
          label={t("Support address")}
          hint={t("Mail to this address starts a conversation in this inbox.")}
          error={errors.supportAddress}
          className="sm:col-span-2"
        >
          <Input
            type="email"
            autoComplete="off"
            value={draft.supportAddress}
            placeholder="support@example.com"
            onChange={(event) => change({ supportAddress: event.target.value })}
          />
        </Field>
        <Field
          label={t("Take new mail")}
          hint={t("Off: mail to the support address waits in the list of unroutable mail.")}
          layout="inline"
          className="sm:col-span-2"
        >
          <Switch
            checked={takesNewMail}
            onCheckedChange={(isOn) => changeSettings("takesNewMail", isOn)}
          />
        </Field>
      </div>
    </Card>
  );
}
