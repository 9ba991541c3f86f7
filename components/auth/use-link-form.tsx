"use client";

import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { useSignInLinkAction as signInByLink } from "@/server/sign-ins/actions";

/** Signs in by a mailed link: a button, because scanners open what is mailed. */
export function UseLinkForm({ token }: { token: string }) {
  const t = useWords();
  const [isCodeAsked, setCodeAsked] = useState(false);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: async (input: { token: string; code?: string }) => {
      const result = await signInByLink(input);
      if (!result.ok && result.error.field === "code") setCodeAsked(true);
      return result;
    },
    fields: ["code"],
    // A whole new page: nothing that was cached for a signed-out visitor survives.
    onDone: () => window.location.assign("/app"),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({ token, ...(form.has("code") && { code: String(form.get("code")) }) });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
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
    </form>
  );
}
