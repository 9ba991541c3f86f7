"use client";

import { DefinitionDialog } from "@/components/attributes/definition-dialog";
import { attributeTypeNames, subjectNames } from "@/components/attributes/type-names";
import { RecordList } from "@/components/settings/records/record-list";
import { Badge } from "@/components/ui/badge";
import { useWords } from "@/components/words/words-provider";
import type { DefinitionView } from "@/lib/schemas/attribute";
import { deleteDefinitionAction } from "@/server/attributes/actions";

/** Every attribute that is defined. */
export function DefinitionList({ definitions }: { definitions: DefinitionView[] }) {
  const t = useWords();
  return (
    <RecordList
      label={t("Attributes")}
      empty={{
        drawing: "people",
        title: t("No attributes yet."),
        description: t("Define the first, such as the plan a customer is on."),
      }}
      rows={definitions.map((definition) => ({
        ...{ id: definition.id, title: definition.label },
        description: [definition.key, ...definition.options].join(" · "),
        aside: (
          <span className="flex flex-wrap justify-end gap-1">
            <Badge tone="neutral">{t(subjectNames[definition.subject])}</Badge>
            <Badge tone="neutral">{t(attributeTypeNames[definition.type])}</Badge>
          </span>
        ),
        change: <DefinitionDialog definition={definition} />,
        question: {
          title: t("Delete the attribute “{label}”?", { label: definition.label }),
          description: t("Values that are there stay and are shown by their key."),
        },
        onDelete: () => deleteDefinitionAction({ definitionId: definition.id }),
      }))}
    />
  );
}
