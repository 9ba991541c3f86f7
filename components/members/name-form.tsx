"use client";

import type { SubmitEvent } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { updateProfileAction } from "@/server/members/actions";

type NameFormProps = { name: string; email: string };

/** The name others read; the address is shown and cannot be changed here. */
export function NameForm({ name, email }: NameFormProps) {
  const t = useWords();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: updateProfileAction,
    fields: ["name"],
    onDone: () => toast.success(t("Your name has been saved.")),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit({ name: String(new FormData(event.currentTarget).get("name")) });
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={handleSubmit}
      className="flex max-w-96 flex-col items-start gap-4"
    >
      <FormAlert message={formError} />
      <Field
        label={t("Name")}
        hint={t("Customers see it in the chat and in mails.")}
        error={errorOf("name")}
        className="w-full"
      >
        <Input name="name" autoComplete="name" defaultValue={name} />
      </Field>
      <Field label={t("Email")} className="w-full">
        <Input defaultValue={email} readOnly className="text-soft" />
      </Field>
      <Button type="submit" variant="primary" disabled={isBlocked} isBusy={isBusy}>
        {t("Save name")}
      </Button>
    </form>
  );
}
