"use client";

import type { SubmitEvent } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Select } from "@/components/ui/form/select";
import { roleNames, roles } from "@/lib/schemas/member";
import { addMemberAction } from "@/server/members/actions";

type AddPersonFormProps = {
  onAdded: (added: { name: string; email: string; password: string | null }) => void;
};

/** Name, address and role of somebody new. */
export function AddPersonForm({ onAdded }: AddPersonFormProps) {
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: addMemberAction,
    fields: ["name", "email", "role"],
    onDone: ({ password }, { name, email }) => onAdded({ name, email, password }),
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const role = roles.find((one) => one === form.get("role")) ?? "agent";
    void submit({ name: String(form.get("name")), email: String(form.get("email")), role });
  }

  return (
    <form method="post" noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Field label="Name" error={errorOf("name")} isRequired>
        <Input name="name" autoComplete="off" />
      </Field>
      <Field label="Email" error={errorOf("email")} isRequired>
        <Input name="email" type="email" autoComplete="off" />
      </Field>
      <Field
        label="Role"
        hint="Administrators also change settings and people."
        error={errorOf("role")}
      >
        <Select name="role" defaultValue="agent">
          {roles.map((role) => (
            <option key={role} value={role}>
              {roleNames[role]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        type="submit"
        variant="primary"
        className="self-end"
        disabled={isBlocked}
        isBusy={isBusy}
      >
        Add
      </Button>
    </form>
  );
}
