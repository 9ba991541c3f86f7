"use client";

import { useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import { rotateIdentityKeyAction } from "@/server/inboxes/actions";

type RotateKeyDialogProps = {
  inboxId: string;
  isOpen: boolean;
  onClose: () => void;
  onRotated: (identityKey: string) => void;
};

/** Replaces the identity key after saying what stops working. */
export function RotateKeyDialog({ inboxId, isOpen, onClose, onRotated }: RotateKeyDialogProps) {
  const t = useWords();
  const [isBusy, setBusy] = useState(false);
  const rotate = async () => {
    setBusy(true);
    const answer = await rotateIdentityKeyAction({ inboxId }).catch(() => null);
    setBusy(false);
    if (!answer?.ok) {
      toast.error(
        answer?.error.message ?? t("The server cannot be reached. The key is unchanged."),
      );
      return;
    }
    onRotated(answer.value.identityKey);
    onClose();
  };
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t("Make a new key?")}
        description={t(
          "The present key stops working at once. Until your server signs with the new one, your users count as unknown.",
        )}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button variant="danger" isBusy={isBusy} onClick={() => void rotate()}>
              {t("Make a new key")}
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
