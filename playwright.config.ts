import { defineConfig } from "@playwright/test";
import { testEnvironment } from "./tests/support/test-environment";

// Read by the factories, which write into the servers' databases from the tests' own process.
Object.assign(process.env, testEnvironment());

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/support/playwright-global-setup.ts",
  outputDir: "test-results",
  forbidOnly: true,
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    // Recording every test costs about as much as the tests: `playwright test --trace on` for one that failed.
    trace: "off",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "chromium", testMatch: "**/*.spec.ts", testIgnore: "**/*.full.spec.ts" },
    { name: "full", testMatch: "**/*.full.spec.ts" },
  ],
});
