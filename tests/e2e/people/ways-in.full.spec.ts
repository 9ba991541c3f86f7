import { expect, type Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { test as base } from "@/tests/support/e2e";
import { openMenu } from "@/tests/support/journeys/open-menu";
import { oidcClient, openOidcProvider } from "@/tests/support/oidc/oidc-provider";

type Provider = Awaited<ReturnType<typeof openOidcProvider>>;

const test = base.extend<object, { provider: Provider }>({
  provider: [
    async ({ browserName: _ }, use) => {
      const provider = await openOidcProvider();
      await use(provider);
      provider.close();
    },
    { scope: "worker" },
  ],
  environment: [
    async ({ provider }, use) => {
      await use({
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: oidcClient.id,
        OIDC_CLIENT_SECRET: oidcClient.secret,
      });
    },
    { scope: "worker" },
  ],
});

test("single sign-on lets members in whose address is proved, and nobody else", async ({
  workspace,
  provider,
  openAsStranger,
}) => {
  const { email } = workspace.agent.actor;
  const page = await openAsStranger("/login");
  const host = new URL(provider.issuer).host;
  const enter = () => page.getByRole("button", { name: `Sign in with ${host}` }).click();
  provider.signsIn({ sub: "1", email: "eve@login.test", email_verified: true });
  await enter();
  await expect(page.getByRole("alert").filter({ hasText: "Nobody here" })).toBeVisible();
  provider.signsIn({ sub: "2", email, email_verified: false });
  await enter();
  await expect(page.getByRole("alert").filter({ hasText: "not confirmed" })).toBeVisible();
  provider.signsIn({ sub: "2", email, email_verified: true });
  await enter();
  await expect(page).toHaveURL(/\/app/);
  await expect(page.getByRole("button", { name: "Account of Alan" })).toBeVisible();
  const identities = await systemDb().oidcIdentity.findMany({ select: { subject: true } });
  expect(identities).toEqual([{ subject: "2" }]);
});

async function signOut(page: Page): Promise<void> {
  await openMenu(page.getByRole("button", { name: /^Account of/ }));
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page).toHaveURL(/\/login$/);
}

test("a second factor is set up, asked for at a mailed link, and a backup code lets in", async ({
  workspace,
  openAs,
}) => {
  const { email } = workspace.agent.actor;
  const page = await openAs(workspace.agent, "/app/settings/profile");
  await page.getByLabel("Your password").fill(workspace.agent.password);
  await page.getByRole("button", { name: "Set up" }).click();
  const told = page.getByText("type in the key:");
  const secret =
    String(await told.textContent())
      .split(":")[1]
      ?.replaceAll(/\s/g, "") ?? "";
  const code = () => new TOTP({ secret }).generate({ timestamp: now().getTime() });
  await page.getByRole("textbox", { name: "Code the app shows" }).fill(code());
  await page.getByRole("button", { name: "Switch on" }).click();
  const codes = page.getByRole("list", { name: "Backup codes" });
  const backup = String(await codes.getByRole("listitem").first().textContent());
  await page.getByRole("button", { name: "I have kept them" }).click();
  await signOut(page);

  await page.getByRole("link", { name: "Sign in by a mailed link" }).click();
  await page.getByRole("textbox", { name: "Email" }).fill(email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page.getByRole("status").filter({ hasText: email })).toBeVisible();
  const links = async () => {
    const mails = await systemDb().sandboxEmail.findMany({ where: { peer: email } });
    return mails.flatMap((mail) => /https?:\/\/\S+\/link\/[\w-]+/.exec(mail.text ?? "")?.[0] ?? []);
  };
  await expect.poll(links).toHaveLength(1);
  await page.goto(String((await links())[0]));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("textbox", { name: "Code" }).fill(backup);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/app/);
  await page.goto(String((await links())[0]));
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});
