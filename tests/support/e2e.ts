import { type Browser, test as base, type Page } from "@playwright/test";
import { closeDatabase, openDatabase } from "@/server/db/client";
import {
  makeWorkspace,
  type TestMember,
  type TestWorkspace,
} from "@/tests/support/factories/workspace";
import { type SegueProcess, startSegue } from "@/tests/support/segue-process";
import { type AgentLine, openAgentLine } from "@/tests/support/widget/agent-line";

type WorkerFixtures = {
  /** Settings of the server beside those of all tests. */
  environment: Record<string, string>;
  /** A running server of this worker. Tests of one worker share it; its database is open for the factories. */
  segue: SegueProcess;
};

type TestFixtures = {
  /** A workspace of this test alone. */
  workspace: TestWorkspace;
  /** The workspace's agent on a line to the server: what she writes is live, which a factory's rows are not. */
  grace: AgentLine;
  /** A page in a browser of its own, signed in as `member`. */
  openAs: (member: TestMember, path?: string) => Promise<Page>;
  /** A page in a browser of its own that knows nobody. */
  openAsStranger: (path?: string) => Promise<Page>;
};

async function openPage(
  browser: Browser,
  segue: SegueProcess,
  cookies: Array<{ name: string; value: string }>,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: segue.baseUrl });
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: segue.baseUrl })));
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

/** A page left open goes on talking to the server, which slows the tests after it. */
const closeAll = (pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

/** Playwright's `test` with a real server behind it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  environment: [{}, { scope: "worker", option: true }],
  segue: [
    async ({ environment }, use) => {
      const templateUrl = process.env.SEGUE_TEST_TEMPLATE ?? "";
      const segue = await startSegue({ templateUrl, environment });
      openDatabase(segue.databaseUrl);
      await use(segue);
      await closeDatabase();
      await segue.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({
        ...launchOptions,
        executablePath: process.env.SEGUE_TEST_CHROMIUM ?? "",
        args: ["--no-sandbox", "--disable-gpu"],
      });
    },
    { scope: "worker" },
  ],
  baseURL: async ({ segue }, use) => {
    await use(segue.baseUrl);
  },
  workspace: async ({ segue: _running }, use) => {
    await use(await makeWorkspace());
  },
  grace: async ({ segue, workspace }, use) => {
    const line = await openAgentLine(segue, workspace.agent);
    await use(line);
    line.leaves();
  },
  openAs: async ({ browser, segue }, use) => {
    const opened: Page[] = [];
    await use(async (member, path = "/app") => {
      const page = await openPage(browser, segue, [await member.cookie()], path);
      opened.push(page);
      return page;
    });
    await closeAll(opened);
  },
  openAsStranger: async ({ browser, segue }, use) => {
    const opened: Page[] = [];
    await use(async (path = "/") => {
      const page = await openPage(browser, segue, [], path);
      opened.push(page);
      return page;
    });
    await closeAll(opened);
  },
});
