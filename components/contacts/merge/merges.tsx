"use client";

import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { Time } from "@/components/time/time";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { MergeView } from "@/lib/schemas/contacts/merge";
import { undoMergeAction } from "@/server/contact-merges/actions";

/** What was merged into a contact and can be parted again. */
export function Merges({ merges }: { merges: MergeView[] }) {
  const t = useWords();
  const { act, isBusy } = useAct();
  return (
    <Card>
      <CardHeader title={t("Merged")} />
      <ul aria-label={t("Merged contacts")} className="flex flex-col gap-2">
        {merges.map(({ id, mergedName, byName, mergedAt, expiresAt }) => (
          <li key={id} className="flex items-center justify-between gap-4 text-sm">
            <span className="min-w-0">
              <bdi className="block truncate font-medium">{mergedName}</bdi>
              <span className="text-xs text-soft">
                <Rich
                  text={t.open("By {name}, {time}. Can be undone until {until}.")}
                  values={{
                    name: byName,
                    time: <Time iso={mergedAt} style="full" />,
                    until: <Time iso={expiresAt} style="full" />,
                  }}
                />
              </span>
            </span>
            <Button
              size="sm"
              disabled={isBusy}
              onClick={() =>
                act(
                  () => undoMergeAction({ mergeId: id }),
                  () =>
                    toast.success(t("{name} is a contact of its own again.", { name: mergedName })),
                )
              }
            >
              {t("Undo")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
