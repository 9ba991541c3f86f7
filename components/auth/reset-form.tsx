"use client";

import { useRouter } from "next/navigation";
import type { SubmitEvent } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { minPasswordLength } from "@/lib/schemas/member";
import { resetPasswordAction } from "@/server/auth/actions";

/** Chooses a password by a mailed link. */
export function ResetForm({ token }: { token: string }) {
  const t = useWords();
  const router = useRouter();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: resetPasswordAction,
    fields: ["password"],
    onDone: () => router.replace("/login?notice=password_changed"),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    void submit({ token, password });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field
        label={t("New password")}
        hint={t("At least {minPasswordLength} characters. It ends your sign-ins on all devices.", {
          minPasswordLength,
        })}
        error={errorOf("password")}
        isRequired
      >
        <Input name="password" type="password" autoComplete="new-password" autoFocus />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBlocked} isBusy={isBusy}>
        {t("Set password")}
      </Button>
    </form>
  );
}
