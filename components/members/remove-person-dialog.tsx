"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";
import type { Words } from "@/lib/dashboard-words/translate";
import type { PersonView } from "@/lib/schemas/member";
import { removeMemberAction } from "@/server/members/actions";

type RemovePersonDialogProps = {
  person: PersonView;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** Asks before somebody is taken out of the workspace. */
export function RemovePersonDialog({ person, isOpen, onOpenChange }: RemovePersonDialogProps) {
  const t = useWords();
  const { act, isBusy } = useAct();
  const { userId, name } = person;

  function remove() {
    act(
      () => removeMemberAction({ userId }),
      ({ unassignedCount }) => {
        onOpenChange(false);
        toast.success(t("{name} has been removed.", { name }), {
          description: unassigned(unassignedCount, t),
        });
      },
    );
  }

  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange}>
      <DialogContent
        title={t("Remove {name}?", { name })}
        description={t(
          "All sign-ins end at once and assigned conversations become unassigned. Messages stay.",
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

function unassigned(count: number, t: Words): string | undefined {
  if (count === 0) return undefined;
  return t.count(
    count,
    "1 conversation is unassigned now.",
    "{count} conversations are unassigned now.",
  );
}
