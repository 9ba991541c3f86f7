import { comparisonsOf } from "@/components/conversations/filter/fields";
import { isGroup } from "@/lib/listing/read-where";
import {
  type ListCondition,
  type ListField,
  type ListWhere,
  listWhere,
} from "@/lib/schemas/triage/list-where";

/** A condition while it is written: whatever its field may need. */
export type DraftCondition = {
  key: string;
  field: ListField;
  is: string;
  values: string[];
  value: string;
  attribute: string;
};

export type DraftGroup = {
  key: string;
  match: ListWhere["match"];
  conditions: DraftCondition[];
};

/** The first group's conditions stand for themselves; the others are groups within. */
export type DraftWhere = { match: ListWhere["match"]; groups: DraftGroup[] };

export const freshCondition = (field: ListField = "status"): DraftCondition => ({
  key: crypto.randomUUID(),
  field,
  is: Object.keys(comparisonsOf(field))[0] ?? "any",
  values: [],
  value: "",
  attribute: "",
});

export const freshGroup = (): DraftGroup => ({
  key: crypto.randomUUID(),
  match: "all",
  conditions: [freshCondition()],
});

/** What is written when the builder opens. */
export function draftOf(where: ListWhere | null): DraftWhere {
  if (!where) return { match: "all", groups: [freshGroup()] };
  const single = where.items.flatMap((item) => (isGroup(item) ? [] : [asDraft(item)]));
  const groups = where.items.flatMap((item) =>
    isGroup(item)
      ? [{ ...freshGroup(), match: item.match, conditions: item.items.map(asDraft) }]
      : [],
  );
  const first = { ...freshGroup(), match: where.match, conditions: single };
  return { match: where.match, groups: single.length > 0 ? [first, ...groups] : groups };
}

function asDraft(condition: ListCondition): DraftCondition {
  return {
    ...freshCondition(condition.field),
    is: condition.is,
    ...("values" in condition && { values: condition.values }),
    ...("value" in condition && { value: String(condition.value) }),
    ...("key" in condition && { attribute: condition.key }),
  };
}

/** The filter that is written; null when something in it is missing. */
export function readDraft({ match, groups }: DraftWhere): ListWhere | null {
  const filled = groups.filter(({ conditions }) => conditions.length > 0);
  const [only] = filled;
  const where =
    filled.length === 1 && only
      ? { match: only.match, items: only.conditions.map(toCondition) }
      : {
          match,
          items: filled.map((group) => ({
            match: group.match,
            items: group.conditions.map(toCondition),
          })),
        };
  return listWhere.safeParse(where).data ?? null;
}

function toCondition({ field, is, values, value, attribute }: DraftCondition): unknown {
  const isDays = is === "within" || is === "older";
  if (field === "contact_attribute" || field === "conversation_attribute") {
    return { field, is, key: attribute.trim(), value: value.trim() };
  }
  if (is === "any" || is === "none") return { field, is, values };
  return { field, is, value: isDays ? Number(value) : value.trim() };
}
