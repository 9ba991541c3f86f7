"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import { removeMailboxAction } from "@/server/mail/actions/edit-mailbox";

type RemoveMailboxDialogProps = { inboxId: string; isOpen: boolean; onClose: () => void };

/** Stops reading a mailbox, after saying what that means. */
export function RemoveMailboxDialog({ inboxId, isOpen, onClose }: RemoveMailboxDialogProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const remove = () =>
    act(
      () => removeMailboxAction({ inboxId }),
      () => {
        onClose();
        toast.success(t("The mailbox is no longer read."));
      },
    );
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("Stop reading this mailbox?")}
        description={t(
          "Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox.",
        )}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button variant="danger" isBusy={isBusy} onClick={remove}>
              {t("Remove")}
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
