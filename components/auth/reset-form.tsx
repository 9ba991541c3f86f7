"use client";

import { useRouter } from "next/navigation";
import type { SubmitEvent } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { minPasswordLength } from "@/lib/schemas/member";
import { resetPasswordAction } from "@/server/auth/actions";

/** Chooses a password by a mailed link. */
export function ResetForm({ token }: { token: string }) {
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
        label="New password"
        hint={`At least ${minPasswordLength} characters. It ends your sign-ins on all devices.`}
        error={errorOf("password")}
        isRequired
      >
        <Input name="password" type="password" autoComplete="new-password" autoFocus />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBlocked} isBusy={isBusy}>
        Set password
      </Button>
    </form>
  );
}
