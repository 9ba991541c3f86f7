import { expect, type Page } from "@playwright/test";
import type { ReceivedMail } from "@/tests/support/replies/raw-reply";

/** Where "Continue in chat" of a mail leads. */
export function continueLink(mail: Pick<ReceivedMail, "text">): string {
  const link = /https?:\/\/\S+\/c\/[\w-]+/.exec(mail.text)?.[0];
  if (!link) throw new Error("The mail has no link to the chat.");
  return link;
}

/** Opens the link of a mail and presses the button behind it. */
export async function continueInChat(page: Page, mail: Pick<ReceivedMail, "text">): Promise<void> {
  await page.goto(continueLink(mail));
  await page.getByRole("button", { name: "Continue in chat" }).click();
  await expect(page).not.toHaveURL(/\/c\/|segue_code/);
}
