import { test as base } from "@playwright/test";
import { type SegueProcess, startSegue } from "@/tests/support/segue-process";

type WorkerFixtures = {
  /** A running server of this worker. Tests of one worker share it: each makes an account of its own. */
  segue: SegueProcess;
};

/** Playwright's `test` with a real server behind it. */
export const test = base.extend<object, WorkerFixtures>({
  segue: [
    // Playwright wants the first argument destructured, even when nothing is.
    // biome-ignore lint/correctness/noEmptyPattern: the fixture signature of Playwright
    async ({}, use) => {
      const segue = await startSegue({ templateUrl: process.env.SEGUE_TEST_TEMPLATE ?? "" });
      await use(segue);
      await segue.stop();
    },
    { scope: "worker", timeout: 60_000 },
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
});
