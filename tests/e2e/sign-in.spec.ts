import { expect, type Page } from "@playwright/test";
import { systemDb } from "@/server/db/client";
import { test } from "@/tests/support/e2e";
import { openMenu } from "@/tests/support/journeys/open-menu";

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("textbox", { name: "Password" }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a member signs in, is led to where he wanted to go, and signs out", async ({
  workspace,
  openAsStranger,
}) => {
  const { email } = workspace.agent.actor;
  const page = await openAsStranger("/app/settings/profile?from=mail");
  await expect(page).toHaveURL(/\/login\?callbackUrl=/);
  await signIn(page, email, "a wrong password");
  await expect(page.getByRole("alert").filter({ hasText: "wrong" })).toHaveText(
    "Email or password is wrong.",
  );
  await expect(page.getByRole("textbox", { name: "Email" })).toHaveValue(email);
  await signIn(page, email, workspace.agent.password);
  await expect(page).toHaveURL(/\/app\/settings\/profile\?from=mail$/);
  await openMenu(page.getByRole("button", { name: /^Account of/ }));
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/login$/);
  await page.goto("/app/settings/profile");
  await expect(page).toHaveURL(/\/login/);
});

test("a mistyped address is told at its field", async ({ openAsStranger }) => {
  const page = await openAsStranger("/login");
  await signIn(page, "grace", "whatever");
  const email = page.getByRole("textbox", { name: "Email" });
  await expect(email).toHaveAccessibleDescription(/Enter an email address/);
  await expect(email).toHaveValue("grace");
});

test("too many wrong passwords are told how long to wait", async ({ workspace, segue }) => {
  const { email } = workspace.agent.actor;
  const csrf = await fetch(`${segue.baseUrl}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const attempt = (password: string) =>
    fetch(`${segue.baseUrl}/api/auth/callback/credentials`, {
      method: "POST",
      headers: {
        cookie: csrf.headers
          .getSetCookie()
          .map((one) => one.split(";")[0])
          .join("; "),
      },
      body: new URLSearchParams({ email, password, csrfToken, json: "true" }),
    });
  for (let guess = 0; guess < 10; guess += 1) expect((await attempt("wrong")).status).toBe(401);
  const refused = await attempt(workspace.agent.password);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await refused.json()).toMatchObject({ detail: /^Too many attempts\. Try again in/ });
});

test("a forgotten password is replaced by a mailed link, which ends the open sign-ins", async ({
  workspace,
  openAs,
  openAsStranger,
}) => {
  const { email } = workspace.agent.actor;
  const elsewhere = await openAs(workspace.agent, "/app/settings/profile");
  const page = await openAsStranger("/login");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(page.getByRole("heading", { name: "Forgot your password?" })).toBeVisible();
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page.getByRole("status").filter({ hasText: email })).toBeVisible();
  await page.goto(await mailedLink(email, "reset"));
  await page.getByRole("textbox", { name: "New password" }).fill("short");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByRole("textbox", { name: "New password" })).toHaveAccessibleDescription(
    /at least 10/i,
  );
  await page.getByRole("textbox", { name: "New password" }).fill("a password of my choice");
  await page.getByRole("button", { name: "Set password" }).click();
  await expect(page.getByRole("status").filter({ hasText: "has been changed" })).toBeVisible();
  await signIn(page, email, "a password of my choice");
  await expect(page).toHaveURL(/\/app/);
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/login/);
});

/** The link in the mail that the sandbox took, which only administrators see there. */
async function mailedLink(email: string, page: "reset" | "invite"): Promise<string> {
  const links = async () => {
    const mails = await systemDb().sandboxEmail.findMany({ where: { peer: email } });
    const link = new RegExp(`https?://\\S+/${page}/[\\w-]+`);
    return mails.map((mail) => link.exec(mail.text ?? "")?.[0]);
  };
  await expect.poll(links).toHaveLength(1);
  return String((await links())[0]);
}

test("an administrator invites somebody, who joins by the mailed link", async ({
  workspace,
  openAs,
  openAsStranger,
}) => {
  const admin = await openAs(workspace.admin, "/app/settings/people");
  const email = `ada.${crypto.randomUUID().slice(0, 8)}@acme.test`;
  await admin.getByRole("button", { name: "Invite" }).click();
  await admin.getByRole("textbox", { name: "Email" }).fill(email);
  await admin.getByRole("button", { name: "Send invitation" }).click();
  const open = admin.getByRole("list", { name: "Open invitations" });
  await expect(open).toContainText(email);

  const ada = await openAsStranger(await mailedLink(email, "invite"));
  await ada.getByRole("textbox", { name: "Name" }).fill("Ada Lovelace");
  await ada.getByLabel("Password").fill("a password of my choice");
  await ada.getByRole("button", { name: "Join" }).click();
  await expect(ada).toHaveURL(/\/app/);
  await admin.reload();
  await expect(open).toHaveCount(0);
  const row = admin.getByRole("listitem").filter({ hasText: email });
  await expect(row.getByRole("combobox")).toHaveValue("agent");

  await openMenu(row.getByRole("button", { name: "More about Ada Lovelace" }));
  await admin.getByRole("menuitem", { name: "Remove from workspace" }).click();
  await admin.getByRole("button", { name: "Remove" }).click();
  // An open dialog hides the page behind it, the row too.
  await expect(admin.getByRole("button", { name: "Invite" })).toBeVisible();
  await expect(row).toHaveCount(0);
  await ada.goto("/app/settings/profile");
  await expect(ada).toHaveURL(/\/login/);
});

test("the last administrator stays one and is told why", async ({ workspace, openAs }) => {
  const admin = await openAs(workspace.admin, "/app/settings/people");
  const role = admin.getByRole("combobox", { name: `Role of ${workspace.admin.actor.name}` });
  await role.selectOption("agent");
  await expect(admin.getByText("A workspace needs an administrator.")).toBeVisible();
  await expect(role).toHaveValue("administrator");
});

test("a failed job is listed with its error and runs again at a click", async ({
  workspace,
  openAs,
}) => {
  const flag = `account:${workspace.scope}`;
  await systemDb().$executeRaw`
    SELECT graphile_worker.add_job('mail.send', '{}'::json, max_attempts := 1, flags := ARRAY[${flag}])`;
  const admin = await openAs(workspace.admin, "/app/settings/jobs");
  await expect(async () => {
    await admin.reload();
    await expect(admin.getByText("Malformed payload")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await admin.getByRole("button", { name: "Try again: Send a mail" }).click();
  await expect(admin.getByText("The job runs again.")).toBeVisible();
});
