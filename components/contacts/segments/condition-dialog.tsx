"use client";

import { ListFilter, Plus, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { ConditionFields, type Draft } from "@/components/contacts/segments/condition-fields";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { DefinitionView } from "@/lib/schemas/attribute";
import {
  type ContactCondition,
  type ContactFilter,
  contactCondition,
  contactsPath,
} from "@/lib/schemas/contacts/filter";

type ConditionDialogProps = { filter: ContactFilter; definitions: DefinitionView[] };

const fresh = (): Draft => ({
  id: crypto.randomUUID(),
  ...{ field: "attribute", key: "", is: "equals", value: "" },
});

/** Asks for what has to be true of a contact: attributes, when he was last seen, his language. */
export function ConditionDialog({ filter, definitions }: ConditionDialogProps) {
  const t = useWords();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const change = (open: boolean) => {
    setOpen(open);
    if (open) setDrafts(filter.where.length > 0 ? filter.where.map(asDraft) : [fresh()]);
  };
  const conditions = drafts.map((draft) => contactCondition.safeParse(draft).data);
  const isWhole = conditions.every(Boolean);
  const apply = (where: ContactCondition[]) => {
    setOpen(false);
    router.replace(contactsPath({ ...filter, where, after: undefined }));
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isWhole) apply(conditions.flatMap((one) => one ?? []));
  };
  return (
    <Dialog open={isOpen} onOpenChange={change}>
      <DialogTrigger asChild>
        <Button>
          <ListFilter aria-hidden /> {t("Filter")}
          {filter.where.length > 0 && ` (${t.number(filter.where.length)})`}
        </Button>
      </DialogTrigger>
      <DialogContent title={t("Filter contacts")} description={t("All of these have to be true.")}>
        <form noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
          <ul aria-label={t("Conditions")} className="flex flex-col gap-3">
            {drafts.map((draft) => (
              <li key={draft.id} className="flex flex-wrap items-center gap-2">
                <ConditionFields
                  draft={draft}
                  definitions={definitions}
                  onChange={(next) =>
                    setDrafts(drafts.map((one) => (one.id === draft.id ? next : one)))
                  }
                />
                <Button
                  variant="ghost"
                  size="iconSm"
                  className="ms-auto"
                  aria-label={t("Remove this condition")}
                  onClick={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
                >
                  <X aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button
              size="sm"
              disabled={drafts.length >= 10}
              onClick={() => setDrafts([...drafts, fresh()])}
            >
              <Plus aria-hidden /> {t("Condition")}
            </Button>
            <Button className="ms-auto" variant="ghost" onClick={() => apply([])}>
              {t("Clear")}
            </Button>
            <Button type="submit" variant="primary" disabled={!isWhole}>
              {t("Show")}
            </Button>
          </div>
        </form>
      </DialogContent>
    </Dialog>
  );
}

const asDraft = (condition: ContactCondition): Draft => ({
  ...fresh(),
  ...condition,
  value: String(condition.value),
});
