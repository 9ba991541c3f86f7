"use client";

import { type MacroChoices, MacroDialog } from "@/components/macros/macro-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import { useWords } from "@/components/words/words-provider";
import type { MacroView } from "@/lib/schemas/triage/macro";
import { deleteMacroAction } from "@/server/macros/actions";

type MacroListProps = { macros: MacroView[]; choices: MacroChoices };

/** Every macro with what it is for. */
export function MacroList({ macros, choices }: MacroListProps) {
  const t = useWords();
  return (
    <RecordList
      label={t("Macros")}
      empty={{
        drawing: "list",
        title: t("No macros yet."),
        description: t("Make the first, such as “Refund done”: a label, an answer, resolved."),
      }}
      rows={macros.map((macro) => ({
        ...{ id: macro.id, title: macro.name, description: macro.description },
        change: <MacroDialog macro={macro} choices={choices} />,
        question: {
          title: t("Delete the macro “{name}”?", { name: macro.name }),
          description: t("What was done with it stays. This cannot be undone."),
        },
        onDelete: () => deleteMacroAction({ macroId: macro.id }),
      }))}
    />
  );
}
