"use client";

import { useState } from "react";
import { toast } from "sonner";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { setNoticesAction } from "@/server/mail/actions/set-notices";

/** Whether customers' answers come by email while their agent is away. Acts at once. */
export function NoticeSwitch({ isNotified }: { isNotified: boolean }) {
  const [isOn, setOn] = useState(isNotified);
  const [isBusy, setBusy] = useState(false);
  const toggle = async (next: boolean) => {
    setOn(next);
    setBusy(true);
    const answer = await setNoticesAction({ isNotified: next }).catch(() => null);
    setBusy(false);
    if (answer?.ok) return;
    setOn(!next);
    toast.error(answer?.error.message ?? "The server cannot be reached. Nothing was changed.");
  };
  return (
    <Field
      label="Email me what customers answer"
      hint="When one of your customers writes while you are away. Your reply to that email is your answer to him."
      layout="inline"
    >
      <Switch checked={isOn} disabled={isBusy} onCheckedChange={(next) => void toggle(next)} />
    </Field>
  );
}
