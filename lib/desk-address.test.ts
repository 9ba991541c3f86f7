import { expect, test } from "vitest";
import { addressPath, type DeskAddress, readLocation } from "@/lib/desk-address";

const read = (path: string) => {
  const url = new URL(path, "http://localhost");
  return readLocation(url.pathname, url.searchParams);
};

test("an address survives being written and read", () => {
  const address: DeskAddress = {
    filter: { status: "snoozed", assigned: "mine" },
    number: 42,
    isPanelOpen: true,
  };
  expect(read(addressPath(address))).toEqual(address);
});

test("the plain address shows all that is open", () => {
  expect(read("/app/conversations")).toEqual({
    filter: { status: "open", assigned: "all" },
    number: null,
    isPanelOpen: false,
  });
});

test("what makes no sense in an address counts as left out", () => {
  expect(read("/app/conversations/abc?status=lost&assigned=x&panel=y")).toEqual(
    read("/app/conversations"),
  );
  expect(read("/app/conversations/-3").number).toBeNull();
});
