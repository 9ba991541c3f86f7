"use client";

import { Pencil, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { RecordDialog } from "@/components/settings/records/record-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { ContactInput } from "@/lib/schemas/contacts/contact";
import { createContactAction, editContactAction } from "@/server/contacts/actions";

type Known = ContactInput & { id: string };

/** Puts in a contact by hand, or corrects the given one. */
export function EditContactDialog({ contact }: { contact?: Known }) {
  const t = useWords();
  const router = useRouter();
  return (
    <RecordDialog<ContactInput, { id: string } | null>
      name={contact ? (contact.name ?? t("contact")) : null}
      title={contact ? t("Edit contact") : t("New contact")}
      {...(contact && {
        description: t(
          "A corrected address is not verified, and the former one gets no more mail.",
        ),
      })}
      trigger={
        contact ? (
          <Button>
            <Pencil aria-hidden /> {t("Edit")}
          </Button>
        ) : (
          <Button variant="primary">
            <Plus aria-hidden /> {t("New contact")}
          </Button>
        )
      }
      fields={["name", "email", "phone"]}
      read={(form) => ({
        name: String(form.get("name")),
        email: String(form.get("email")),
        phone: String(form.get("phone")),
      })}
      send={async (input) =>
        contact
          ? editContactAction({ ...correctionOf(contact, input), contactId: contact.id })
          : createContactAction(input)
      }
      onSaved={(created) => {
        if (created) router.push(`/app/contacts/${created.id}`);
      }}
    >
      {(errorOf) => (
        <>
          <Field label={t("Name")} error={errorOf("name")}>
            <Input name="name" defaultValue={contact?.name ?? ""} autoComplete="off" dir="auto" />
          </Field>
          <Field label={t("Email")} error={errorOf("email")}>
            <Input
              name="email"
              type="email"
              defaultValue={contact?.email ?? ""}
              autoComplete="off"
            />
          </Field>
          <Field label={t("Phone")} error={errorOf("phone")}>
            <Input name="phone" type="tel" defaultValue={contact?.phone ?? ""} autoComplete="off" />
          </Field>
        </>
      )}
    </RecordDialog>
  );
}

/** Only what was changed here: what the visitor gave meanwhile is not taken back. */
function correctionOf(contact: Known, input: ContactInput): Partial<ContactInput> {
  const fields = ["name", "email", "phone"] as const;
  const changed = fields.filter((field) => (input[field] ?? "") !== (contact[field] ?? ""));
  return Object.fromEntries(changed.map((field) => [field, input[field]]));
}
