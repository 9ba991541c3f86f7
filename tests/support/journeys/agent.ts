import { expect, type Locator, type Page } from "@playwright/test";

/** An agent in the dashboard. */
export type Agent = {
  page: Page;
  thread: Locator;
  /** Opens the conversation whose row in the list shows `text`. */
  opens(text: string): Promise<void>;
  replies(text: string): Promise<void>;
  notes(text: string): Promise<void>;
};

export function agentOn(page: Page): Agent {
  const thread = page.getByRole("log", { name: "Messages" });
  const send = async (tab: "Reply" | "Private note", text: string) => {
    await page.getByRole("tab", { name: tab }).click();
    await page
      .getByRole("textbox", { name: tab === "Reply" ? "Reply" : "Private note" })
      .fill(text);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(thread.getByText(text)).toBeVisible();
  };
  return {
    page,
    thread,
    async opens(text) {
      await page.getByRole("list", { name: "Conversations" }).getByText(text).first().click();
      await expect(thread).toBeVisible();
    },
    replies: (text) => send("Reply", text),
    notes: (text) => send("Private note", text),
  };
}
