"use client";

import { type SubmitEvent, useState } from "react";
import { toast } from "sonner";
import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { BackupCodes } from "@/components/members/backup-codes";
import { SecondFactorSetUp } from "@/components/members/second-factor-set-up";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { useWords } from "@/components/words/words-provider";
import type { SecondFactorView } from "@/lib/schemas/second-factor";
import { endSecondFactorAction, renewBackupCodesAction } from "@/server/second-factor/actions";

/** Whether a code is asked for at every sign-in, and how that is changed. */
export function SecondFactorCard({ factor }: { factor: SecondFactorView }) {
  const t = useWords();
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <Card>
      <CardHeader
        title={t("Second factor")}
        description={t("A code of an authenticator app, asked for after the password.")}
        action={
          <Badge tone={factor.isOn ? "delivered" : "neutral"}>
            {factor.isOn ? t("On") : t("Off")}
          </Badge>
        }
      />
      {codes && <BackupCodes codes={codes} onDone={() => setCodes(null)} />}
      {!codes && !factor.isOn && <SecondFactorSetUp onDone={setCodes} />}
      {!codes && factor.isOn && (
        <SecondFactorChange backupCodesLeft={factor.backupCodesLeft} onRenewed={setCodes} />
      )}
    </Card>
  );
}

type SecondFactorChangeProps = {
  backupCodesLeft: number;
  onRenewed: (codes: string[]) => void;
};

function SecondFactorChange({ backupCodesLeft, onRenewed }: SecondFactorChangeProps) {
  const t = useWords();
  const end = useSubmit({
    send: endSecondFactorAction,
    fields: ["code"],
    onDone: () => toast.success(t("The second factor is off.")),
  });
  const renew = useSubmit({
    send: renewBackupCodesAction,
    fields: ["code"],
    onDone: ({ backupCodes }) => onRenewed(backupCodes),
  });
  const isBusy = end.isBusy || renew.isBusy;

  function handleSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code"));
    const isEnding = event.nativeEvent.submitter?.getAttribute("value") === "end";
    void (isEnding ? end : renew).submit({ code });
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={handleSubmit}
      className="flex max-w-96 flex-col items-start gap-4"
    >
      <p className={backupCodesLeft < 3 ? "text-sm text-waiting" : "text-sm text-soft"}>
        {t("{backupCodesLeft} of 10 backup codes are left.", { backupCodesLeft })}
      </p>
      <FormAlert message={end.formError ?? renew.formError} />
      <Field
        label={t("Code")}
        hint={t("Of your app, or a backup code: needed to change anything here.")}
        error={end.errorOf("code") ?? renew.errorOf("code")}
        className="w-full"
      >
        <Input name="code" autoComplete="one-time-code" autoCapitalize="none" />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" value="renew" disabled={isBusy || renew.isBlocked}>
          {t("New backup codes")}
        </Button>
        <Button type="submit" value="end" disabled={isBusy || end.isBlocked}>
          {t("Switch off")}
        </Button>
      </div>
    </form>
  );
}
