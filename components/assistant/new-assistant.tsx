"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import { createAssistantAction } from "@/server/assistant/actions/save-assistant";

/** The button and dialog that make an assistant, and lead to its page. */
export function NewAssistant() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const router = useRouter();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: createAssistantAction,
    fields: ["name"],
    onDone: ({ id }) => router.push(`/app/settings/assistant/${id}`),
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit({ name: String(new FormData(event.currentTarget).get("name")) });
  };
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="primary">
          <Plus aria-hidden /> {t("New assistant")}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("New assistant")}>
        <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
          <FormAlert message={formError} />
          <Field
            label={t("Name")}
            hint={t("Customers read it above its answers, always with the mark AI.")}
            error={errorOf("name")}
            isRequired
          >
            <Input name="name" defaultValue="Iris" autoComplete="off" dir="auto" />
          </Field>
          <Button
            type="submit"
            variant="primary"
            className="self-end"
            disabled={isBlocked}
            isBusy={isBusy}
          >
            {t("Make it")}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}
