"use client";

import Link from "next/link";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { signIn } from "@/components/auth/sign-in";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { SignInInput } from "@/lib/schemas/member";

type SignInFormProps = {
  /** A path of this site to go to afterwards. */
  next: string;
  email: string;
};

/** Email and password. The fields are the browser's own, so that what was typed before hydration stays. */
export function SignInForm({ next, email }: SignInFormProps) {
  const t = useWords();
  const [isCodeAsked, setCodeAsked] = useState(false);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: async (input: SignInInput) => {
      const result = await signIn(input);
      if (!result.ok && result.error.field === "code") setCodeAsked(true);
      return result;
    },
    fields: ["email", "password", "code"],
    // A whole new page: nothing that was cached for a signed-out visitor survives.
    onDone: () => window.location.assign(next),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({
      email: String(form.get("email")),
      password: String(form.get("password")),
      ...(form.has("code") && { code: String(form.get("code")) }),
    });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label={t("Email")} error={errorOf("email")} isRequired>
        <Input name="email" type="email" autoComplete="username" defaultValue={email} autoFocus />
      </Field>
      <Field label={t("Password")} error={errorOf("password")} isRequired>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      {isCodeAsked && (
        <Field
          label={t("Code")}
          hint={t("The six figures of your authenticator app, or a backup code.")}
          error={errorOf("code")}
          isRequired
        >
          <Input name="code" autoComplete="one-time-code" autoCapitalize="none" autoFocus />
        </Field>
      )}
      <Button type="submit" variant="primary" size="lg" disabled={isBlocked} isBusy={isBusy}>
        {t("Sign in")}
      </Button>
      <p className="flex flex-wrap justify-center gap-x-4 gap-y-2 text-sm text-soft">
        <Link href="/forgot" className="underline underline-offset-4">
          {t("Forgot your password?")}
        </Link>
        <Link href="/link" className="underline underline-offset-4">
          {t("Sign in by a mailed link")}
        </Link>
      </p>
    </form>
  );
}
