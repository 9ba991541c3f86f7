"use client";

import { type ReactNode, useState } from "react";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { Ack } from "@/lib/events";

type DeleteDialogProps = {
  title: string;
  description: string;
  onDelete: () => Promise<Ack<unknown>>;
  /** The button that asks. */
  children: ReactNode;
};

/** Asks before something is deleted for good. */
export function DeleteDialog({ title, description, onDelete, children }: DeleteDialogProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { act, isBusy } = useAct();
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent
        title={title}
        description={description}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button
              variant="danger"
              isBusy={isBusy}
              onClick={() => act(onDelete, () => setOpen(false))}
            >
              {t("Delete")}
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
