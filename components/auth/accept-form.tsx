"use client";

import type { SubmitEvent } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { minPasswordLength } from "@/lib/schemas/member";
import { acceptInvitationAction } from "@/server/invitations/actions";

type AcceptFormProps = { token: string; email: string };

/** Name and password of somebody who was invited and is new here. */
export function AcceptForm({ token, email }: AcceptFormProps) {
  const t = useWords();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: acceptInvitationAction,
    fields: ["name", "password"],
    // A whole new page: nothing that was cached for a signed-out visitor survives.
    onDone: ({ isSignedIn }) =>
      window.location.assign(
        isSignedIn ? "/app" : `/login?notice=joined&email=${encodeURIComponent(email)}`,
      ),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({ token, name: String(form.get("name")), password: String(form.get("password")) });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label={t("Email")}>
        {/* Password keepers store the address beside the password. */}
        <Input name="email" autoComplete="username" defaultValue={email} readOnly />
      </Field>
      <Field
        label={t("Name")}
        hint={t("Customers see it in the chat and in mails.")}
        error={errorOf("name")}
        isRequired
      >
        <Input name="name" autoComplete="name" autoFocus dir="auto" />
      </Field>
      <Field
        label={t("Password")}
        hint={t("At least {minPasswordLength} characters.", { minPasswordLength })}
        error={errorOf("password")}
        isRequired
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBlocked} isBusy={isBusy}>
        {t("Join")}
      </Button>
    </form>
  );
}
