import { expect, test } from "vitest";
import { isAllowedOrigin } from "@/lib/sites/allowed-origin";

test.each([
  ["https://www.acme.test", ["www.acme.test"], true],
  ["https://acme.test", ["www.acme.test"], false],
  ["https://www.acme.test.evil.test", ["www.acme.test"], false],
  ["https://shop.acme.test", ["*.acme.test"], true],
  ["https://acme.test", ["*.acme.test"], false],
  ["https://evilacme.test", ["*.acme.test"], false],
  ["http://localhost:8080", ["localhost:8080"], true],
  ["http://localhost:8081", ["localhost:8080"], false],
  ["https://WWW.acme.test", ["www.ACME.test"], true],
  ["null", ["www.acme.test"], false],
  ["https://anywhere.test", [], true],
])("%s with %j: %s", (origin, domains, isAllowed) => {
  expect(isAllowedOrigin(origin, domains)).toBe(isAllowed);
});
