import { expect, test } from "vitest";
import { addressPath, type DeskAddress, readLocation } from "@/lib/desk-address";
import { listFilter } from "@/lib/schemas/conversation";

const read = (path: string) => {
  const url = new URL(path, "http://localhost");
  return readLocation(url.pathname, url.searchParams);
};

test("an address survives being written and read", () => {
  const address: DeskAddress = {
    filter: listFilter.parse({
      ...{ status: "snoozed", assigned: "mine", sort: "priority", priority: ["high", "urgent"] },
      label: ["0199aaaa-0000-7000-8000-000000000001"],
    }),
    number: 42,
    isPanelOpen: true,
  };
  expect(read(addressPath(address))).toEqual(address);
});

test("the plain address shows all that is open", () => {
  expect(read("/app/conversations")).toEqual({
    filter: listFilter.parse({}),
    number: null,
    isPanelOpen: false,
  });
});

test("what makes no sense in an address counts as left out", () => {
  expect(read("/app/conversations/abc?status=lost&assigned=x&label=x,y&sort=size&panel=y")).toEqual(
    read("/app/conversations"),
  );
  expect(read("/app/conversations/-3").number).toBeNull();
});
