"use client";

import { Ban, CircleCheck } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import { blockContactAction } from "@/server/contacts/actions";

type BlockButtonProps = { contactId: string; name: string; isBlocked: boolean };

/** Blocks a contact after asking, or lifts it at once. */
export function BlockButton({ contactId, name, isBlocked }: BlockButtonProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const [isOpen, setOpen] = useState(false);
  const set = (wanted: boolean) =>
    act(
      () => blockContactAction({ contactId, isBlocked: wanted }),
      () => {
        setOpen(false);
        toast(wanted ? t("{name} is blocked.", { name }) : t("{name} may write again.", { name }));
      },
    );
  if (isBlocked) {
    return (
      <Button isBusy={isBusy} onClick={() => set(false)}>
        <CircleCheck aria-hidden /> {t("Unblock")}
      </Button>
    );
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Ban aria-hidden /> {t("Block")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("Block {name}?", { name })}
        description={t(
          "Nothing written in the chat is taken, no conversation begins, no mail is sent. Emails from the address are discarded to the list in Settings, Email.",
        )}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button variant="danger" isBusy={isBusy} onClick={() => set(true)}>
              {t("Block")}
            </Button>
          </>
        }
      />
    </Dialog>
  );
}
