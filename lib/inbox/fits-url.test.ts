import { expect, test } from "vitest";
import { fitsUrl } from "@/lib/inbox/fits-url";

const page = "https://shop.acme.test/pricing/teams?plan=pro";

test.for([
  ["*", true],
  ["/pricing*", true],
  ["/pricing/teams", true],
  ["/pricing/teams/", true],
  ["/pricing/teams?plan=pro", true],
  ["/pricing/teams?plan=free", false],
  ["/pricing", false],
  ["shop.acme.test/pricing/*", true],
  ["shop.acme.test", false],
  ["https://shop.acme.test/*", true],
  ["http://shop.acme.test/*", false],
  ["*.acme.test/*", true],
  ["*.other.test/*", false],
  ["*/teams", true],
  ["/pricing.teams", false],
] as const)("%s: %s", ([pattern, fits]) => {
  expect(fitsUrl(pattern, page)).toBe(fits);
});

test("the front page is a path like any other, and what is no address fits nothing", () => {
  expect(fitsUrl("/", "https://acme.test/")).toBe(true);
  expect(fitsUrl("/", "https://acme.test/cart")).toBe(false);
  expect(fitsUrl("acme.test/", "https://acme.test")).toBe(true);
  expect(fitsUrl("*", "not an address")).toBe(false);
});
