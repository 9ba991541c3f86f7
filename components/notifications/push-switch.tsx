"use client";

import { useEffect, useState } from "react";
import { toast } from "sonner";
import {
  findPushState,
  type PushState,
  switchPushOff,
  switchPushOn,
} from "@/components/notifications/push-browser";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";

const hints: Record<PushState, PlainText> = {
  unsupported:
    "This browser takes no push messages. On an iPhone add Segue to the home screen first.",
  blocked:
    "You have forbidden this in the browser. Allow notifications for this page in its settings.",
  off: "You are told on this device even when Segue is closed.",
  on: "You are told on this device even when Segue is closed.",
};

/** Whether this very browser is pushed to. Acts at once. */
export function PushSwitch({ pushKey }: { pushKey: string }) {
  const t = useWords();
  const [state, setState] = useState<PushState | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void findPushState().then(setState);
  }, []);
  const toggle = async (isOn: boolean) => {
    setBusy(true);
    const change = isOn ? switchPushOn(pushKey) : switchPushOff();
    const next = await change.catch(() => null);
    setBusy(false);
    setState(next ?? (await findPushState()));
    if (next === null)
      toast.error(t("The push service could not be reached. Nothing was changed."));
  };
  return (
    <Field label={t("Push on this device")} hint={t(hints[state ?? "off"])} layout="inline">
      <Switch
        checked={state === "on"}
        disabled={isBusy || state === null || state === "unsupported" || state === "blocked"}
        onCheckedChange={(isOn) => void toggle(isOn)}
      />
    </Field>
  );
}
