"use client";

import dynamic from "next/dynamic";
import { useDesk, useDeskState } from "@/components/desk/desk-provider";
import { Dialog, DialogContent } from "@/components/ui/overlay/dialog";
import { useWords } from "@/components/words/words-provider";

// Few open it, and it would weigh on the first paint of all.
const FilterBuilder = dynamic(() =>
  import("@/components/conversations/filter/filter-builder").then((part) => part.FilterBuilder),
);

/** Conditions in groups, for what the simple filters cannot say. */
export function FilterDialog() {
  const t = useWords();
  const desk = useDesk();
  const isOpen = useDeskState((state) => state.isBuildingFilter);
  const close = () => desk.store.setState({ isBuildingFilter: false });
  return (
    <Dialog open={isOpen} onOpenChange={(open) => !open && close()}>
      <DialogContent title={t("Filter conversations")} className="max-w-3xl">
        <FilterBuilder onDone={close} />
      </DialogContent>
    </Dialog>
  );
}
