import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";

test("a server that was killed comes back on the same port with its clock", async ({
  page,
  segue,
}) => {
  await segue.clock.advance(60_000);
  await segue.kill9();
  await segue.restart();
  const response = await page.goto("/");
  expect(response?.status()).toBeLessThan(500);
});
