"use client";

import { useState } from "react";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { useWords } from "@/components/words/words-provider";
import type { ImapMailboxView, ImapSecurityName } from "@/lib/schemas/mail/imap-mailbox";

export const mailboxFields = [
  ...["host", "port", "security", "username", "password", "folder", "doneFolder", "authservId"],
] as const;

const securityWords: Record<ImapSecurityName, string> = {
  tls: "TLS",
  starttls: "STARTTLS",
  none: "None",
};
const usualPorts: Record<ImapSecurityName, number> = { tls: 993, starttls: 143, none: 143 };

type MailboxFieldsProps = {
  mailbox: ImapMailboxView | null;
  errorOf: (field: string) => string | null;
};

/** The fields of a mailbox. The port follows the encryption until somebody types another. */
export function MailboxFields({ mailbox, errorOf }: MailboxFieldsProps) {
  const t = useWords();
  const [security, setSecurity] = useState<ImapSecurityName>(mailbox?.security ?? "tls");
  const [port, setPort] = useState(String(mailbox?.port ?? 993));
  const choose = (next: ImapSecurityName) => {
    if (port === String(usualPorts[security])) setPort(String(usualPorts[next]));
    setSecurity(next);
  };
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={t("Server")} isRequired error={errorOf("host")}>
        <Input
          name="host"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          placeholder="imap.example.com"
          defaultValue={mailbox?.host}
        />
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label={t("Encryption")} error={errorOf("security")}>
          <Select
            name="security"
            value={security}
            onChange={(event) => choose(event.target.value as ImapSecurityName)}
          >
            {Object.entries(securityWords).map(([value, words]) => (
              <option key={value} value={value}>
                {value === "none" ? t("None") : words}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("Port")} isRequired error={errorOf("port")}>
          <Input
            name="port"
            inputMode="numeric"
            value={port}
            onChange={(event) => setPort(event.target.value)}
          />
        </Field>
      </div>
      <Field label={t("User name")} isRequired error={errorOf("username")}>
        <Input
          name="username"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          placeholder="support@example.com"
          defaultValue={mailbox?.username}
        />
      </Field>
      <Field
        label={t("Mailbox password")}
        isRequired={!mailbox}
        hint={mailbox ? t("Leave it empty to keep the present one.") : t("Kept encrypted.")}
        error={errorOf("password")}
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <Field label={t("Folder")} error={errorOf("folder")}>
        <Input name="folder" dir="auto" defaultValue={mailbox?.folder ?? "INBOX"} />
      </Field>
      <Field
        label={t("Move to")}
        hint={t(
          "The folder for mails that were taken in. Empty: they stay and are marked as read.",
        )}
        error={errorOf("doneFolder")}
      >
        <Input
          name="doneFolder"
          dir="auto"
          autoComplete="off"
          defaultValue={mailbox?.doneFolder ?? ""}
        />
      </Field>
      <Field
        label={t("Trusted checker")}
        hint={t(
          "The name your provider puts first in Authentication-Results, such as mx.google.com. Empty: none is believed.",
        )}
        error={errorOf("authservId")}
      >
        <Input
          name="authservId"
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          defaultValue={mailbox?.authservId ?? ""}
        />
      </Field>
    </div>
  );
}
