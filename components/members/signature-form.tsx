"use client";

import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Textarea } from "@/components/ui/form/textarea";
import { useWords } from "@/components/words/words-provider";
import { setSignatureAction } from "@/server/members/actions";

type SignatureFormProps = { name: string; signature: string };

/** What closes the member's words in mails, and how that will look. */
export function SignatureForm({ name, signature }: SignatureFormProps) {
  const t = useWords();
  const [text, setText] = useState(signature);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: setSignatureAction,
    fields: ["signature"],
    onDone: () => toast.success(t("Your signature has been saved.")),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void submit({ signature: text });
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={handleSubmit}
      className="flex max-w-96 flex-col items-start gap-4"
    >
      <FormAlert message={formError} />
      <Field label={t("Signature")} error={errorOf("signature")} className="w-full">
        <Textarea
          name="signature"
          value={text}
          maxLength={1_000}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {text.trim() !== "" && (
        <figure className="w-full rounded-md border bg-page p-3 text-sm">
          <figcaption className="mb-2 text-xs text-faint">{t("In an email")}</figcaption>
          <bdi className="font-medium">{name}</bdi>
          <p className="my-2 h-2 w-3/4 rounded-sm bg-fill-strong" aria-hidden />
          <p dir="auto" className="text-start break-words whitespace-pre-line text-soft">
            {text.trim()}
          </p>
        </figure>
      )}
      <Button type="submit" variant="primary" disabled={isBlocked} isBusy={isBusy}>
        {t("Save signature")}
      </Button>
    </form>
  );
}
