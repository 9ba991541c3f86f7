"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";

type SnoozeDialogProps = {
  isOpen: boolean;
  onClose: () => void;
  onPick: (until: Date) => void;
};

/** Any day and time, in the zone of the browser. */
export function SnoozeDialog({ isOpen, onClose, onPick }: SnoozeDialogProps) {
  const t = useWords();
  const [value, setValue] = useState("");
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = new Date(value);
    if (Number.isNaN(until.getTime())) {
      setError(t("Give a day and a time."));
    } else if (until.getTime() <= Date.now()) {
      setError(t("This time has passed. Give a later one."));
    } else {
      onPick(until);
      onClose();
    }
  };
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("Snooze until")}
        description={t("The conversation comes back then, or sooner when the customer writes.")}
      >
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <Field label={t("Day and time")} error={error}>
            <Input
              type="datetime-local"
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button type="submit" variant="primary">
              {t("Snooze")}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}
