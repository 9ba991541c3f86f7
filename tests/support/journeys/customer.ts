import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

/** A customer in front of the demo shop, as he sees the chat. */
export type Customer = {
  page: Page;
  chat: FrameLocator;
  log: Locator;
  open(): Promise<void>;
  close(): Promise<void>;
  /** Begins a conversation from the home screen, or writes in the open one. */
  writes(text: string): Promise<void>;
  answersPrompt(email: string): Promise<void>;
  /** Goes away: the tab is closed, the browser keeps what it stored. */
  leaves(): Promise<void>;
  returns(): Promise<void>;
};

/** Opens the demo shop with the workspace's inbox on `page`. `query` adds to its address. */
export async function visitShop(
  page: Page,
  workspace: TestWorkspace,
  query: Record<string, string> = {},
): Promise<Customer> {
  const address = `/demo?${new URLSearchParams({ website_token: workspace.inbox.websiteToken, ...query })}`;
  await page.goto(address);
  return customerOn(page, address);
}

/** The chat on a page that shows it already. */
export function customerOn(page: Page, address: string): Customer {
  const chat = page.frameLocator('iframe[title="Chat"]');
  const customer: Customer = {
    page,
    chat,
    log: chat.getByRole("log", { name: "Conversation" }),
    async open() {
      await page.getByRole("button", { name: "Open chat" }).click();
    },
    async close() {
      await page.getByRole("button", { name: "Close chat" }).first().click();
    },
    async writes(text) {
      const start = chat.getByRole("button", { name: "Send us a message" });
      const box = chat.getByRole("textbox", { name: "Message" });
      await expect(start.or(box).first()).toBeVisible();
      if (await start.isVisible()) await start.click();
      await box.fill(text);
      await chat.getByRole("button", { name: "Send message" }).click();
      await expect(customer.log.getByText(text, { exact: true })).toBeVisible();
      await expect(box).toHaveValue("");
      // Visible at once; with the server only when nothing waits any more.
      await expect(customer.log.getByRole("img", { name: /Sending|Waiting/ })).toHaveCount(0);
    },
    async answersPrompt(email) {
      const prompt = chat.getByRole("form", { name: "Get notified by email" });
      await prompt.getByRole("textbox", { name: "Email" }).fill(email);
      await prompt.getByRole("button", { name: "Submit" }).click();
      await expect(chat.getByText(`We'll also email you at ${email}`)).toBeVisible();
    },
    async leaves() {
      await page.goto("about:blank");
    },
    async returns() {
      await page.goto(address);
    },
  };
  return customer;
}
