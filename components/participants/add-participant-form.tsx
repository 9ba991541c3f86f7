"use client";

import { type SubmitEvent, useRef } from "react";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import { addParticipantAction } from "@/server/continuity/actions";

type AddParticipantFormProps = {
  conversationId: string;
  className?: string;
  isFocused?: boolean;
  onAdded?: () => void;
};

/** Adds somebody who gets the answers by email from now on. */
export function AddParticipantForm({
  conversationId,
  className,
  isFocused = false,
  onAdded,
}: AddParticipantFormProps) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const { submit, isBlocked, isBusy, errorOf, formError } = useSubmit({
    send: addParticipantAction,
    fields: ["email"],
    onDone: () => {
      form.current?.reset();
      onAdded?.();
    },
  });

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get("email"));
    void submit({ conversationId, email, name: null });
  }

  return (
    <form
      ref={form}
      method="post"
      noValidate
      aria-label={t("Add somebody in copy")}
      onSubmit={handleSubmit}
      className={cn("flex items-end gap-2", className)}
    >
      <Field
        label={t("Person to add")}
        error={errorOf("email") ?? formError}
        className="min-w-0 flex-1"
      >
        <Input
          name="email"
          type="email"
          autoComplete="off"
          placeholder="name@example.com"
          autoFocus={isFocused}
        />
      </Field>
      <Button type="submit" className="self-end" disabled={isBlocked} isBusy={isBusy}>
        {t("Add")}
      </Button>
    </form>
  );
}
