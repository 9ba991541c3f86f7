import { expect } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { expectAccessible } from "@/tests/support/accessible";
import { test } from "@/tests/support/e2e";

test("the set-up page tells what name servers say, and proves both directions", async ({
  segue,
  workspace,
  openAs,
}) => {
  const { email } = workspace.admin.actor;
  await systemDb().inbox.update({
    where: { id: workspace.inbox.id },
    data: { fromAddress: "hello@acme.example" },
  });
  await segue.serveZone({
    "TXT acme.example": [["v=spf1 +all"]],
    "TXT _dmarc.acme.example": [["v=DMARC1; ", "p=reject"]],
  });
  const page = await openAs(workspace.admin, "/app/settings/email");
  const records = page.getByRole("region", { name: "acme.example" }).getByRole("listitem");
  await expect(records.filter({ hasText: "It lets everybody send" })).toContainText("v=spf1 +all");
  await expect(records.filter({ hasText: "SPF" }).getByRole("img")).toHaveAccessibleName(
    "To be mended",
  );
  await expect(records.filter({ hasText: "DMARC" }).getByRole("img")).toHaveAccessibleName("Right");
  await expect(records.filter({ hasText: "DKIM" }).getByRole("img")).toHaveAccessibleName(
    "Not sure",
  );
  await page.getByText("Built-in mail receiver").click();
  await expect(page.getByText("SMTP_LISTEN=0.0.0.0:25")).toBeVisible();
  await page.getByRole("button", { name: "Send me a test" }).click();
  await expect(page.getByText("Waiting for your answer.")).toBeVisible();
  await expect(page.getByText(`A mail has left to ${email}`)).toBeVisible();
  await expectAccessible(page);

  const mailbox = await openAs(workspace.admin, `/mailbox?peer=${encodeURIComponent(email)}`);
  await mailbox.getByRole("list", { name: "Mails" }).getByText(email).click();
  await mailbox.getByRole("textbox", { name: "Reply" }).fill("Here I am.");
  await mailbox.getByRole("button", { name: "Send reply" }).click();
  await expect(page.getByText(/^Your answer came in by the mailbox/)).toBeVisible();
  await expect(page.getByText("Its sender was checked and is genuine.")).toBeVisible();
});
