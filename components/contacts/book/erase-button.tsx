"use client";

import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogClose, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { eraseContactAction } from "@/server/contact-erasures/actions";

const word = "erase";

/** Erases a person after the word was typed: there is no way back. */
export function EraseButton({ contactId, name }: { contactId: string; name: string }) {
  const router = useRouter();
  const { act, isBusy } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const erase = () =>
    act(
      () => eraseContactAction({ contactId }),
      () => {
        setOpen(false);
        toast.success(`${name} is being erased.`);
        router.push("/app/contacts");
      },
    );
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Trash2 aria-hidden /> Erase
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Erase ${name}?`}
        description="All conversations, messages, mails, files and sign-ins of this person are deleted for good. Nothing brings them back."
        footer={
          <>
            <DialogClose asChild>
              <Button>Cancel</Button>
            </DialogClose>
            <Button
              variant="danger"
              isBusy={isBusy}
              disabled={typed.trim().toLowerCase() !== word}
              onClick={erase}
            >
              Erase
            </Button>
          </>
        }
      >
        <Field label={`Type “${word}” to confirm`}>
          <Input
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      </DialogContent>
    </Dialog>
  );
}
