"use client";

import { type MacroChoices, MacroDialog } from "@/components/macros/macro-dialog";
import { RecordList } from "@/components/settings/records/record-list";
import type { MacroView } from "@/lib/schemas/triage/macro";
import { deleteMacroAction } from "@/server/macros/actions";

type MacroListProps = { macros: MacroView[]; choices: MacroChoices };

/** Every macro with what it is for. */
export function MacroList({ macros, choices }: MacroListProps) {
  return (
    <RecordList
      label="Macros"
      empty={{
        drawing: "list",
        title: "No macros yet.",
        description: "Make the first, such as “Refund done”: a label, an answer, resolved.",
      }}
      rows={macros.map((macro) => ({
        ...{ id: macro.id, title: macro.name, description: macro.description },
        change: <MacroDialog macro={macro} choices={choices} />,
        question: {
          title: `Delete the macro “${macro.name}”?`,
          description: "What was done with it stays. This cannot be undone.",
        },
        onDelete: () => deleteMacroAction({ macroId: macro.id }),
      }))}
    />
  );
}
