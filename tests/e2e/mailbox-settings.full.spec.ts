import { expect, type Page, type Request } from "@playwright/test";
import { test } from "@/tests/support/e2e";
import { makeWorkspace } from "@/tests/support/factories/workspace";
import { serveImap } from "@/tests/support/mail/imap/imap-server";
import { writeMail } from "@/tests/support/mail/write-mail";

/** The same call of an action with the cookies of somebody else; answers what the server says. */
async function replay(page: Page, request: Request): Promise<string> {
  const {
    "next-action": action = "",
    accept = "*/*",
    "content-type": type = "",
  } = request.headers();
  const answer = await page.request.post(request.url(), {
    headers: { "next-action": action, accept, "content-type": type },
    data: request.postDataBuffer() ?? "",
  });
  return answer.text();
}

test.use({ environment: { IMAP_ALLOW_PRIVATE: "true" } });

test("an administrator connects a mailbox, sees a mail come in, and removes it; nobody else may", async ({
  workspace,
  openAs,
}) => {
  const server = await serveImap();
  const path = `/app/settings/inboxes/${workspace.inbox.id}`;
  const page = await openAs(workspace.admin, path);
  await page.getByRole("button", { name: "Connect a mailbox" }).click();
  await page.getByRole("textbox", { name: "Server" }).fill("127.0.0.1");
  await page.getByRole("combobox", { name: "Encryption" }).selectOption("None");
  await page.getByRole("textbox", { name: "Port", exact: true }).fill(String(server.port));
  await page.getByRole("textbox", { name: "User name" }).fill("support@acme.test");
  await page.getByLabel("Mailbox password").fill("wrong");
  const asking = page.waitForRequest((request) => request.headers()["next-action"] !== undefined);
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.getByLabel("Mailbox password")).toHaveAccessibleDescription(
    /refuses this user/,
  );
  await expect(page.getByRole("textbox", { name: "Port", exact: true })).toHaveValue(
    String(server.port),
  );

  const logins = server.countOf(/ LOGIN /);
  const asAgent = await replay(await openAs(workspace.agent), await asking);
  expect(asAgent).toContain("forbidden");
  const stranger = await openAs((await makeWorkspace()).admin);
  expect(await replay(stranger, await asking)).toContain("This inbox no longer exists.");
  expect(server.countOf(/ LOGIN /)).toBe(logins);

  await page.getByLabel("Mailbox password").fill("right");
  await page.getByRole("button", { name: "Test connection" }).click();
  await expect(page.getByText("The mailbox can be read.")).toBeVisible();
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await expect(page.getByText("Connected", { exact: true })).toBeVisible();
  await expect.poll(() => server.isIdling(), { timeout: 15_000 }).toBe(true);
  server.deliver(writeMail({ from: "ada@x.test", to: "support@acme.test", text: "Hello" }));
  await expect.poll(() => server.folder.mails[0]?.flags.has("\\Seen")).toBe(true);
  await page.reload();
  await expect(page.getByText("None since it was connected")).toBeHidden();

  await page.getByRole("button", { name: "Remove", exact: true }).click();
  const question = page.getByRole("dialog", { name: "Stop reading this mailbox?" });
  await question.getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("button", { name: "Connect a mailbox" })).toBeVisible();
  server.close();
});
