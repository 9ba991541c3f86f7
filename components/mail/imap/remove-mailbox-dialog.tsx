"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { removeMailboxAction } from "@/server/mail/actions/edit-mailbox";

type RemoveMailboxDialogProps = { inboxId: string; isOpen: boolean; onClose: () => void };

/** Stops reading a mailbox, after saying what that means. */
export function RemoveMailboxDialog({ inboxId, isOpen, onClose }: RemoveMailboxDialogProps) {
  const { act, isBusy } = useAct();
  const remove = () =>
    act(
      () => removeMailboxAction({ inboxId }),
      () => {
        onClose();
        toast.success("The mailbox is no longer read.");
      },
    );
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title="Stop reading this mailbox?"
        description="Its password is forgotten here. Mails that were taken in stay; new ones wait in the mailbox."
        footer={
          <>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button variant="danger" isBusy={isBusy} onClick={remove}>
              Remove
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
