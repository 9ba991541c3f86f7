"use client";

import Link from "next/link";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { FormNotice } from "@/components/auth/form-notice";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { requestSignInLinkAction } from "@/server/sign-ins/actions";

/** Asks for a link that signs in. The answer is the same whether or not somebody has the address. */
export function LinkForm() {
  const t = useWords();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: requestSignInLinkAction,
    fields: ["email"],
    onDone: (_, { email }) => setSentTo(email),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSentTo(null);
    void submit({ email: String(new FormData(event.currentTarget).get("email")) });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      {sentTo && (
        <FormNotice>
          {t(
            "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.",
            { sentTo },
          )}
        </FormNotice>
      )}
      <Field label={t("Email")} error={errorOf("email")} isRequired>
        <Input name="email" type="email" autoComplete="username" autoFocus />
      </Field>
      <Button type="submit" variant="primary" size="lg" disabled={isBlocked} isBusy={isBusy}>
        {sentTo ? t("Send again") : t("Send link")}
      </Button>
      <Link href="/login" className="self-center text-sm text-soft underline underline-offset-4">
        {t("Back to sign in")}
      </Link>
    </form>
  );
}
