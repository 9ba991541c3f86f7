import type { FrameLocator } from "@playwright/test";

/** Chooses one of what can be done with the conversation on screen. */
export async function openMenuItem(chat: FrameLocator, name: string): Promise<void> {
  await chat.getByRole("button", { name: "More" }).click();
  await chat.getByRole("button", { name }).click();
}
