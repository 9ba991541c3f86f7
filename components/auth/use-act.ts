import { useTransition } from "react";
import { toast } from "sonner";
import { useWords } from "@/components/words/words-provider";
import type { Ack } from "@/lib/events";

/** Runs an action of one click: a refusal or a lost connection becomes a toast. The page's data follows by itself. */
export function useAct(): {
  isBusy: boolean;
  act: <Value>(run: () => Promise<Ack<Value>>, onDone?: (value: Value) => void) => void;
} {
  const t = useWords();
  const [isBusy, startTransition] = useTransition();
  return {
    isBusy,
    act: (run, onDone) =>
      startTransition(async () => {
        const result = await run().catch(() => null);
        if (result === null) toast.error(t("The server could not be reached. Try again."));
        else if (result.ok) onDone?.(result.value);
        else toast.error(result.error.message);
      }),
  };
}
