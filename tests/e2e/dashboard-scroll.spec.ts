import { expect, type Locator } from "@playwright/test";
import { test } from "@/tests/support/e2e";
import { makeVisitor } from "@/tests/support/factories/visitor";
import { agentOn } from "@/tests/support/journeys/agent";

/** How far the thread is from its beginning and its end, in pixels. */
const placeIn = (thread: Locator) =>
  thread.evaluate((log) => {
    const box = log.closest(".overflow-y-auto") ?? log;
    const { scrollTop, scrollHeight, clientHeight } = box;
    return {
      top: Math.round(scrollTop),
      fromEnd: Math.round(scrollHeight - scrollTop - clientHeight),
    };
  });

const fromEnd = async (thread: Locator) => (await placeIn(thread)).fromEnd;

test("a thread stays at its end as it grows, unless the agent has gone up in it", async ({
  workspace,
  openAs,
  grace: colleague,
}) => {
  const ada = await makeVisitor(workspace, { name: "Ada" });
  const { conversationId } = await ada.says("First line");
  for (let line = 0; line < 30; line++) await ada.says(`Line ${line}\n\n.`, conversationId);
  const page = await openAs(workspace.admin, "/app/conversations/1");
  const grace = agentOn(page);
  await expect(grace.thread.getByText("Line 29")).toBeAttached();
  await grace.replies("This one is long.\n\n\n\n\n\nIt ends here.");
  await expect.poll(() => fromEnd(grace.thread)).toBeLessThan(4);
  for (const text of ["Two", "Three", "Four"]) await grace.replies(text);
  await expect(grace.thread.getByText("Four", { exact: true })).toBeInViewport();
  await expect.poll(() => fromEnd(grace.thread)).toBeLessThan(4);

  await grace.thread.hover();
  await page.mouse.wheel(0, -2_000);
  await expect.poll(() => fromEnd(grace.thread)).toBeGreaterThan(500);
  const { top } = await placeIn(grace.thread);
  await colleague.answers(conversationId, "Written meanwhile.");
  await expect(grace.thread.getByText("Written meanwhile.")).toBeAttached();
  expect((await placeIn(grace.thread)).top).toBe(top);
});

test("on the settings the pages scroll in their own column, and the rail stays", async ({
  workspace,
  openAs,
}) => {
  const page = await openAs(workspace.admin, `/app/settings/inboxes/${workspace.inbox.id}`);
  await page.setViewportSize({ width: 1280, height: 600 });
  const last = page.getByRole("heading", { name: "Signed identity" });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await expect(page.getByRole("button", { name: "Account of Grace" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  const isWhole = () => document.documentElement.scrollHeight <= window.innerHeight;
  expect(await page.evaluate(isWhole)).toBe(true);
});
