"use client";

import { MessageSquarePlus } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { InboxOptions } from "@/components/mail/inbox-options";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { InboundEmailView } from "@/lib/schemas/mail/inbound-mail";
import { placeInboundAction } from "@/server/mail/actions/decide-inbound";

type PlaceMailDialogProps = {
  mail: InboundEmailView;
  inboxes: { id: string; name: string }[];
};

/** Puts a mail that found no place into a conversation, or starts one with it. */
export function PlaceMailDialog({ mail, inboxes }: PlaceMailDialogProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const formId = useId();
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: placeInboundAction,
    fields: ["conversationNumber", "inboxId"],
    onDone: () => {
      setOpen(false);
      toast.success(t("It is in the conversation in a moment."));
    },
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const number = String(form.get("conversationNumber") ?? "").replace(/^#/, "");
    const inboundEmailId = mail.id;
    void submit(
      number
        ? { inboundEmailId, conversationNumber: number }
        : { inboundEmailId, inboxId: String(form.get("inboxId")) },
    );
  };
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm">
          <MessageSquarePlus aria-hidden />
          {t("Attach to a conversation")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("Where does this mail belong?")}
        description={t(
          "It becomes a message there. You answer for its sender, whose address was not checked.",
        )}
        footer={
          <Button
            variant="primary"
            type="submit"
            form={formId}
            disabled={isBlocked}
            isBusy={isBusy}
          >
            {t("Put it there")}
          </Button>
        }
      >
        <form id={formId} onSubmit={onSubmit} className="flex flex-col gap-4">
          <FormAlert message={formError} />
          <Field
            label={t("Number of the conversation")}
            hint={t("Leave it empty to start a new conversation.")}
            error={errorOf("conversationNumber")}
          >
            <Input name="conversationNumber" inputMode="numeric" placeholder="14" />
          </Field>
          <Field label={t("Inbox of a new conversation")} error={errorOf("inboxId")}>
            <Select name="inboxId">
              <InboxOptions inboxes={inboxes} />
            </Select>
          </Field>
        </form>
      </DialogContent>
    </Dialog>
  );
}
