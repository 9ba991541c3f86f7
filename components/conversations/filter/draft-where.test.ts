import { expect, test } from "vitest";
import { draftOf, freshCondition, readDraft } from "@/components/conversations/filter/draft-where";
import { type ListWhere, listWhere } from "@/lib/schemas/triage/list-where";

const where: ListWhere = listWhere.parse({
  match: "any",
  items: [
    { match: "all", items: [{ field: "status", is: "any", values: ["open"] }] },
    {
      match: "any",
      items: [
        { field: "created", is: "within", value: 7 },
        { field: "contact_attribute", key: "plan", is: "equals", value: "pro" },
      ],
    },
  ],
});

test("a filter comes out of the builder as it went in", () => {
  expect(readDraft(draftOf(where))).toEqual(where);
  const flat = listWhere.parse({
    match: "any",
    items: [{ field: "page", is: "contains", value: "/pricing" }],
  });
  expect(readDraft(draftOf(flat))).toEqual(flat);
});

test("a condition without its value is not shown as a filter", () => {
  const draft = draftOf(null);
  expect(readDraft(draft)).toBeNull();
  expect(readDraft({ ...draft, groups: [] })).toBeNull();
  const attribute = { ...freshCondition("contact_attribute"), attribute: "plan" };
  expect(
    readDraft({ match: "all", groups: [{ key: "1", match: "all", conditions: [attribute] }] }),
  ).toBeNull();
  const days = { ...freshCondition("activity"), value: "0" };
  expect(
    readDraft({ match: "all", groups: [{ key: "1", match: "all", conditions: [days] }] }),
  ).toBeNull();
});
