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
import { useWords } from "@/components/words/words-provider";
import { eraseContactAction } from "@/server/contact-erasures/actions";

const word = "erase";

/** Erases a person after the word was typed: there is no way back. */
export function EraseButton({ contactId, name }: { contactId: string; name: string }) {
  const t = useWords();
  const router = useRouter();
  const { act, isBusy } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const erase = () =>
    act(
      () => eraseContactAction({ contactId }),
      () => {
        setOpen(false);
        toast.success(t("{name} is being erased.", { name }));
        router.push("/app/contacts");
      },
    );
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Trash2 aria-hidden /> {t("Erase")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("Erase {name}?", { name })}
        description={t(
          "All conversations, messages, mails, files and sign-ins of this person are deleted for good. Nothing brings them back.",
        )}
        footer={
          <>
            <DialogClose asChild>
              <Button>{t("Cancel")}</Button>
            </DialogClose>
            <Button
              variant="danger"
              isBusy={isBusy}
              disabled={typed.trim().toLowerCase() !== word}
              onClick={erase}
            >
              {t("Erase")}
            </Button>
          </>
        }
      >
        <Field label={t("Type “{word}” to confirm", { word })}>
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
