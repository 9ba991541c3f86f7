"use client";

import { AttributeValueField } from "@/components/attributes/attribute-value-field";
import { Fact } from "@/components/contacts/panel-section";
import type { AttributeSubject, DefinitionView } from "@/lib/schemas/attribute";

type AttributeFactsProps = {
  subject: AttributeSubject;
  subjectId: string;
  attributes: Record<string, unknown>;
  definitions: DefinitionView[];
};

/** What is known beyond the usual: defined attributes to be changed in place, others as they came. */
export function AttributeFacts({
  subject,
  subjectId,
  attributes,
  definitions,
}: AttributeFactsProps) {
  const defined = definitions.filter((definition) => definition.subject === subject);
  const keys = new Set(defined.map(({ key }) => key));
  const others = Object.entries(attributes).filter(([key]) => !keys.has(key));
  return (
    <dl className="mt-2 flex flex-col gap-2 empty:hidden">
      {defined.map((definition) => (
        <Fact key={definition.id} name={definition.label}>
          <AttributeValueField
            // Another contact's, or one changed elsewhere, begins anew.
            key={`${subjectId} ${String(attributes[definition.key])}`}
            definition={definition}
            subjectId={subjectId}
            value={asText(attributes[definition.key])}
          />
        </Fact>
      ))}
      {others.map(([key, value]) => (
        <Fact key={key} name={key}>
          {asText(value)}
        </Fact>
      ))}
    </dl>
  );
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
