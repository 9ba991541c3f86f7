import { expect } from "@playwright/test";
import { test } from "@/tests/support/e2e";

test("a server that was killed comes back on the same port with its clock", async ({ segue }) => {
  await segue.clock.advance(60_000);
  await segue.kill9();
  await segue.restart();
  const response = await fetch(`${segue.baseUrl}/api/ready`);
  expect(response.status).toBe(200);
});

test("a member who signed in is let in, a stranger is asked to sign in", async ({
  workspace,
  openAs,
  openAsStranger,
}) => {
  const stranger = await openAsStranger("/app/settings");
  await expect(stranger).toHaveURL(/\/login/);
  const admin = await openAs(workspace.admin, "/app/settings");
  await expect(admin).toHaveURL(/\/app\/settings/);
});
