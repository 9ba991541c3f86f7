"use client";

import { ChevronDown, Trash2, Users } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { useAct } from "@/components/auth/use-act";
import { SaveViewDialog } from "@/components/conversations/list/save-view-dialog";
import { useDeskState } from "@/components/desk/desk-provider";
import { navigate } from "@/components/desk/navigate";
import { useAddress } from "@/components/desk/use-address";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/overlay/dropdown-menu";
import { useWords } from "@/components/words/words-provider";
import { listQuery } from "@/lib/desk-address";
import { readListFilter } from "@/lib/listing/read-list-filter";
import { deleteViewAction } from "@/server/saved-views/actions";

const plain = readListFilter({});
const allId = "all";
/** For the list's own tab of that name, which has no room among the others. */
const participatingId = "participating";
const participating = readListFilter({ assigned: "participating", status: "any" });

/** The heading of the list: which view it shows, and the others. */
export function ViewMenu() {
  const t = useWords();
  const { filter } = useAddress();
  const views = useDeskState((state) => state.directory.views);
  const { act } = useAct();
  const [isSaving, setSaving] = useState(false);
  const query = listQuery(filter).toString();
  const current = views.find((view) => listQuery(view.filter).toString() === query);
  const isParticipating = query === listQuery(participating).toString();
  const show = (id: string) => {
    const other = id === participatingId ? participating : plain;
    navigate({ filter: views.find((view) => view.id === id)?.filter ?? other });
  };
  return (
    <h1 className="min-w-0 flex-1">
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" className="max-w-full px-2 text-base font-semibold text-ink">
            <span className="truncate">{current?.name ?? t("Conversations")}</span>
            <ChevronDown aria-hidden />
            <span className="sr-only">{t(", other views")}</span>
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent className="max-w-72">
          <DropdownMenuRadioGroup
            value={current?.id ?? (isParticipating ? participatingId : allId)}
            onValueChange={show}
          >
            <DropdownMenuRadioItem value={allId}>{t("Conversations")}</DropdownMenuRadioItem>
            <DropdownMenuRadioItem value={participatingId}>
              {t("Participating")}
            </DropdownMenuRadioItem>
            {views.length > 0 && <DropdownMenuLabel>{t("Views")}</DropdownMenuLabel>}
            {views.map((view) => (
              <DropdownMenuRadioItem key={view.id} value={view.id}>
                <span className="truncate">{view.name}</span>
                {view.isShared && (
                  <>
                    <Users aria-hidden />
                    <span className="sr-only">{t(", shared")}</span>
                  </>
                )}
              </DropdownMenuRadioItem>
            ))}
          </DropdownMenuRadioGroup>
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={() => setSaving(true)}>
            {t("Save this view…")}
          </DropdownMenuItem>
          {current?.canChange && (
            <DropdownMenuItem
              isDanger
              onSelect={() =>
                act(
                  () => deleteViewAction({ viewId: current.id }),
                  () => toast(t("The view “{name}” is deleted.", { name: current.name })),
                )
              }
            >
              <Trash2 aria-hidden /> {t("Delete “{name}”", { name: current.name })}
            </DropdownMenuItem>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <SaveViewDialog isOpen={isSaving} onOpenChange={setSaving} filter={filter} />
    </h1>
  );
}
