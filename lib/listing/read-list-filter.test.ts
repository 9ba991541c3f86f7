import fc from "fast-check";
import { expect, test } from "vitest";
import { readListFilter } from "@/lib/listing/read-list-filter";
import { isGroup, readWhere } from "@/lib/listing/read-where";
import { listFilter } from "@/lib/schemas/conversation";
import { listWhere } from "@/lib/schemas/triage/list-where";

const id = "01a2069c-1daa-741c-ab4f-3be218ad190b";

test("a filter is read as the schema reads it, and what makes no sense counts as left out", () => {
  const given = { status: "resolved", sort: "waiting", label: `${id},${id}`, priority: "high" };
  expect(readListFilter(given)).toEqual(listFilter.parse(given));
  expect(readListFilter({})).toEqual(listFilter.parse({}));
  expect(readListFilter({ status: "odd", label: "vip", priority: "7", where: "{" })).toEqual(
    listFilter.parse({}),
  );
});

const values = fc.constantFrom<unknown>(
  ...["open", "high", "nobody", "de", "held", "waiting", id, "2026-02-30", "2026-02-28", "", "x"],
  ...[0, 1, 7, 3650, 3651, 1.5, null],
);
const oddly = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined, freq: 12 });
const fields = fc.constantFrom(
  ...["status", "assignee", "team", "inbox", "label", "priority", "language", "mail", "mark"],
  ...["created", "activity", "page", "contact_attribute", "conversation_attribute", "odd"],
);
const comparisons = fc.constantFrom(
  ...["any", "none", "before", "after", "within", "older", "contains", "lacks"],
  ...["equals", "differs", "present", "absent", "odd"],
);
const condition = fc.record({
  ...{
    field: fields,
    is: comparisons,
    value: oddly(values),
    key: oddly(fc.constantFrom("", "plan")),
  },
  values: oddly(fc.array(values, { maxLength: 2 })),
});
const group = <Item>(item: fc.Arbitrary<Item>) =>
  fc.record({
    match: fc.constantFrom("all", "any", "odd"),
    items: fc.array(item, { maxLength: 2 }),
  });

test("conditions that the schema takes are taken, and no others", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        condition.map((one) => ({ match: "all", items: [one] })),
        group(fc.oneof(condition, group(condition))),
      ),
      (where) => {
        const isTaken = readWhere(JSON.stringify(where)) !== null;
        expect(isTaken).toBe(listWhere.safeParse(JSON.parse(JSON.stringify(where))).success);
      },
    ),
    { numRuns: 200 },
  );
  expect(readWhere("nonsense")).toBeNull();
  expect(isGroup({ match: "all", items: [] })).toBe(true);
});
