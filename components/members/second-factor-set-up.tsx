"use client";

import { type SubmitEvent, useState } from "react";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { SecondFactorSetup } from "@/lib/schemas/second-factor";
import { beginSecondFactorAction, confirmSecondFactorAction } from "@/server/second-factor/actions";

const typedIn = (event: SubmitEvent<HTMLFormElement>, name: string): string => {
  event.preventDefault();
  return String(new FormData(event.currentTarget).get(name));
};

/** In two steps: the own password, then the app and its first code. */
export function SecondFactorSetUp({ onDone }: { onDone: (backupCodes: string[]) => void }) {
  const t = useWords();
  const [setup, setSetup] = useState<SecondFactorSetup | null>(null);
  const begin = useSubmit({
    send: beginSecondFactorAction,
    fields: ["password"],
    onDone: setSetup,
  });
  if (setup) return <ConfirmForm setup={setup} onDone={onDone} />;
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => void begin.submit({ password: typedIn(event, "password") })}
      className="flex max-w-96 flex-col items-start gap-4"
    >
      <FormAlert message={begin.formError} />
      <Field label={t("Your password")} error={begin.errorOf("password")} className="w-full">
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" disabled={begin.isBlocked} isBusy={begin.isBusy}>
        {t("Set up")}
      </Button>
    </form>
  );
}

type ConfirmFormProps = { setup: SecondFactorSetup; onDone: (backupCodes: string[]) => void };

function ConfirmForm({ setup, onDone }: ConfirmFormProps) {
  const t = useWords();
  const confirm = useSubmit({
    send: confirmSecondFactorAction,
    fields: ["code"],
    onDone: ({ backupCodes }) => onDone(backupCodes),
  });
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => void confirm.submit({ code: typedIn(event, "code") })}
      className="flex flex-col items-start gap-4 sm:flex-row"
    >
      {/* biome-ignore lint/performance/noImgElement: made on the spot, nothing to optimise. */}
      <img
        src={setup.image}
        alt={t("QR code for your authenticator app")}
        className="size-44 shrink-0 rounded-md border bg-white"
      />
      <div className="flex w-full max-w-96 flex-col items-start gap-4">
        <p className="text-sm text-soft">
          {t("Scan this with your authenticator app, or type in the key:")}{" "}
          <span className="font-mono break-words text-ink select-all">{setup.secret}</span>
        </p>
        <FormAlert message={confirm.formError} />
        <Field label={t("Code the app shows")} error={confirm.errorOf("code")} className="w-full">
          <Input name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus />
        </Field>
        <Button
          type="submit"
          variant="primary"
          disabled={confirm.isBlocked}
          isBusy={confirm.isBusy}
        >
          {t("Switch on")}
        </Button>
      </div>
    </form>
  );
}
