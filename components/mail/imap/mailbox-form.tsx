"use client";

import { type FormEvent, useRef, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { MailboxFields, mailboxFields } from "@/components/mail/imap/mailbox-fields";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import {
  type ImapMailboxView,
  type ImapSecurityName,
  imapSecurities,
} from "@/lib/schemas/mail/imap-mailbox";
import { saveMailboxAction, tryMailboxAction } from "@/server/mail/actions/edit-mailbox";

type MailboxFormProps = {
  inboxId: string;
  mailbox: ImapMailboxView | null;
  onClose: () => void;
};

function read(inboxId: string, form: HTMLFormElement) {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? "");
  const security: ImapSecurityName =
    imapSecurities.find((name) => name === text("security")) ?? "tls";
  return {
    ...{ inboxId, security },
    ...{ host: text("host"), port: text("port"), username: text("username") },
    ...{ password: text("password"), folder: text("folder"), doneFolder: text("doneFolder") },
    authservId: text("authservId"),
  };
}

type MailboxValues = ReturnType<typeof read>;

/** Server, user and folder of a mailbox. They are kept once the server has let us in. */
export function MailboxForm({ inboxId, mailbox, onClose }: MailboxFormProps) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [last, setLast] = useState<"save" | "try">("save");
  const fields = [...mailboxFields];
  const trial = useSubmit({
    ...{ send: tryMailboxAction, fields },
    onDone: () => {
      toast.success(t("The mailbox can be read."));
    },
  });
  const saving = useSubmit({
    ...{ send: saveMailboxAction, fields },
    onDone: () => {
      onClose();
      toast.success(t("The mailbox is read from now on."));
    },
  });
  const { errorOf, formError } = last === "try" ? trial : saving;
  const isBlocked = trial.isBlocked || saving.isBlocked;
  const send = async (kind: "save" | "try", submit: (values: MailboxValues) => Promise<void>) => {
    if (!form.current) return;
    setLast(kind);
    await submit(read(inboxId, form.current));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void send("save", saving.submit);
  };
  return (
    <form ref={form} onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <MailboxFields mailbox={mailbox} errorOf={errorOf} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={onClose}>
          {t("Cancel")}
        </Button>
        <Button
          disabled={isBlocked}
          isBusy={trial.isBusy}
          onClick={() => void send("try", trial.submit)}
        >
          {t("Test connection")}
        </Button>
        <Button type="submit" variant="primary" disabled={isBlocked} isBusy={saving.isBusy}>
          {mailbox ? t("Save mailbox") : t("Connect")}
        </Button>
      </div>
    </form>
  );
}
