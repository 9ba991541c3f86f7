"use client";

import { type SubmitEvent, useRef } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { minPasswordLength } from "@/lib/schemas/member";
import { changePasswordAction } from "@/server/members/actions";

/** Changes the own password; the other devices are signed out. */
export function PasswordForm() {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: changePasswordAction,
    fields: ["currentPassword", "password"],
    onDone: ({ endedCount }) => {
      form.current?.reset();
      toast.success(t("Your password has been changed."), {
        description: endedCount > 0 ? t("Your other devices have been signed out.") : undefined,
      });
    },
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    void submit({
      currentPassword: String(values.get("currentPassword")),
      password: String(values.get("password")),
    });
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={handleSubmit}
      className="flex max-w-96 flex-col items-start gap-4"
    >
      <FormAlert message={formError} />
      <Field label={t("Current password")} error={errorOf("currentPassword")} className="w-full">
        <Input name="currentPassword" type="password" autoComplete="current-password" />
      </Field>
      <Field
        label={t("New password")}
        hint={t("At least {minPasswordLength} characters. Your other devices are signed out.", {
          minPasswordLength,
        })}
        error={errorOf("password")}
        className="w-full"
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <Button type="submit" variant="primary" disabled={isBlocked} isBusy={isBusy}>
        {t("Change password")}
      </Button>
    </form>
  );
}
