"use client";

import { SendHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { sendMail } from "@/components/mailbox/send-mail";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Textarea } from "@/components/ui/form/textarea";

type MailFormProps = {
  /** The mail that is answered; null for a new one. */
  answers: string | null;
  from?: string;
  to?: string;
  subject?: string;
};

/** Writes as somebody outside. The mail takes the real way in: provider, webhook, fetch, processing. */
export function MailForm({ answers, from = "", to = "", subject = "" }: MailFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit<FormData, null>({
    send: sendMail,
    fields: ["from", "fromName", "to", "subject", "text"],
    onDone: () => {
      form.current?.reset();
      toast.success("Sent. It is in the conversation in a moment.");
      if (answers) router.refresh();
      else router.push("/mailbox");
    },
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <form ref={form} onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      {answers && <input type="hidden" name="answers" value={answers} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="From" error={errorOf("from")} isRequired>
          <Input name="from" type="email" defaultValue={from} autoComplete="off" />
        </Field>
        <Field label="To" error={errorOf("to")} isRequired>
          <Input name="to" defaultValue={to} autoComplete="off" />
        </Field>
      </div>
      <Field label="Subject" error={errorOf("subject")}>
        <Input name="subject" defaultValue={subject} autoComplete="off" />
      </Field>
      <Field label={answers ? "Reply" : "Text"} error={errorOf("text")}>
        <Textarea name="text" className="min-h-28" />
      </Field>
      <div className="grid gap-4 sm:grid-cols-3">
        {answers && (
          <Field label="Quotes like">
            <Select name="style" defaultValue="gmail">
              <option value="gmail">Gmail</option>
              <option value="outlook">Outlook</option>
              <option value="plain">Plain text</option>
            </Select>
          </Field>
        )}
        <Field label="Sender check">
          <Select name="check" defaultValue="pass">
            <option value="pass">Passes</option>
            <option value="none">Not made</option>
            <option value="fail">Fails</option>
          </Select>
        </Field>
        <Field label="Files">
          <Input name="files" type="file" multiple className="py-1" />
        </Field>
      </div>
      <Button
        type="submit"
        variant="primary"
        className="self-start"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        <SendHorizontal aria-hidden />
        {answers ? "Send reply" : "Send mail"}
      </Button>
    </form>
  );
}
