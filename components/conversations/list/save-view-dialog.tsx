"use client";

import type { SubmitEvent } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Switch } from "@/components/ui/form/switch";
import { Dialog, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { ListFilter } from "@/lib/schemas/conversation";
import { saveViewAction } from "@/server/saved-views/actions";

type SaveViewDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  filter: ListFilter;
};

/** Keeps the list's filter and order under a name. */
export function SaveViewDialog({ isOpen, onOpenChange, filter }: SaveViewDialogProps) {
  const t = useWords();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: saveViewAction,
    fields: ["name"],
    onDone: (_, { name }) => {
      onOpenChange(false);
      toast(t("The view “{name}” is saved.", { name }));
    },
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void submit({
      name: String(form.get("name")),
      isShared: form.get("isShared") === "on",
      filter,
    });
  };
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title={t("Save this view")}
        description={t("The status, filters and order that the list has now.")}
      >
        <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
          <FormAlert message={formError} />
          <Field label={t("Name")} error={errorOf("name")} isRequired>
            <Input name="name" autoComplete="off" />
          </Field>
          <Field label={t("Share with everybody")} layout="inline">
            <Switch name="isShared" />
          </Field>
          <Button
            type="submit"
            variant="primary"
            className="self-end"
            disabled={isBlocked}
            isBusy={isBusy}
          >
            {t("Save")}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}
