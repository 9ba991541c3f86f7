"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import type { Ack } from "@/lib/events";
import type { ContactInput } from "@/lib/schemas/contacts/contact";
import { createContactAction, editContactAction } from "@/server/contacts/actions";

type Known = ContactInput & { id: string };

/** Puts in a contact by hand, or corrects the given one. */
export function EditContactDialog({ contact }: { contact?: Known }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        {contact ? (
          <Button>
            <Pencil aria-hidden /> Edit
          </Button>
        ) : (
          <Button variant="primary">
            <Plus aria-hidden /> New contact
          </Button>
        )}
      </DialogTrigger>
      <DialogContent
        title={contact ? "Edit contact" : "New contact"}
        {...(contact && {
          description: "A corrected address is not verified, and the former one gets no more mail.",
        })}
      >
        <ContactForm {...(contact && { contact })} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function ContactForm({ contact, onDone }: { contact?: Known; onDone: () => void }) {
  const router = useRouter();
  const send = async (input: ContactInput): Promise<Ack<{ id: string } | null>> =>
    contact
      ? editContactAction({ ...correctionOf(contact, input), contactId: contact.id })
      : createContactAction(input);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send,
    fields: ["name", "email", "phone"],
    onDone: (created) => {
      onDone();
      if (created) router.push(`/app/contacts/${created.id}`);
    },
  });
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name, email, phone] = ["name", "email", "phone"].map((key) => String(form.get(key)));
    void submit({ name: name ?? null, email: email ?? null, phone: phone ?? null });
  };
  return (
    <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Name" error={errorOf("name")}>
        <Input name="name" defaultValue={contact?.name ?? ""} autoComplete="off" dir="auto" />
      </Field>
      <Field label="Email" error={errorOf("email")}>
        <Input name="email" type="email" defaultValue={contact?.email ?? ""} autoComplete="off" />
      </Field>
      <Field label="Phone" error={errorOf("phone")}>
        <Input name="phone" type="tel" defaultValue={contact?.phone ?? ""} autoComplete="off" />
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        Save
      </Button>
    </form>
  );
}

/** Only what was changed here: what the visitor gave meanwhile is not taken back. */
function correctionOf(contact: Known, input: ContactInput): Partial<ContactInput> {
  const fields = ["name", "email", "phone"] as const;
  const changed = fields.filter((field) => (input[field] ?? "") !== (contact[field] ?? ""));
  return Object.fromEntries(changed.map((field) => [field, input[field]]));
}
