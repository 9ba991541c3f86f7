"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/form/field";
import { Input } from "@/components/ui/form/input";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import { createInboxAction } from "@/server/inboxes/actions";

/** Makes another inbox and goes to its settings. */
export function CreateInboxDialog() {
  const t = useWords();
  const router = useRouter();
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await createInboxAction({ name }).catch(() => null);
    setBusy(false);
    if (answer?.ok) router.push(`/app/settings/inboxes/${answer.value.id}`);
    else setError(answer?.error.message ?? t("The server cannot be reached. Try again."));
  };
  return (
    <Dialog>
      <DialogTrigger asChild>
        <Button variant="primary">
          <Plus aria-hidden />
          {t("Create inbox")}
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("Create inbox")}
        description={t(
          "One for each website or brand: with a look, settings and a snippet of its own.",
        )}
      >
        <form onSubmit={(event) => void submit(event)} noValidate className="flex flex-col gap-4">
          <Field label={t("Name")} error={error} isRequired>
            <Input value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Button type="submit" variant="primary" className="self-end" isBusy={isBusy}>
            {t("Create")}
          </Button>
        </form>
      </DialogContent>
    </Dialog>
  );
}
