import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { environmentVariables } from "./server/settings.ts";

// An hour that is not whole: code that mistakes local time for UTC shows.
process.env.TZ = "Asia/Kathmandu";

const isFull = process.env.SEGUE_TEST_FULL === "1";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: [
      ...configDefaults.exclude,
      "dist/**",
      ".next/**",
      "tests/e2e/**",
      ...(isFull ? [] : ["**/*.full.test.{ts,tsx}"]),
    ],
    globalSetup: "tests/support/vitest-global-setup.ts",
    setupFiles: "tests/support/vitest-setup.ts",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: {
      // Nothing of the developer's own set-up; empty counts as unset.
      ...Object.fromEntries(environmentVariables.map((name) => [name, ""])),
      TZ: "Asia/Kathmandu",
      BASE_URL: "http://localhost:3000",
      NODE_ENV: "test",
      LOG_LEVEL: "silent",
      AUTH_SECRET: "a secret of the tests that protects nothing at all",
      DATA_DIR: mkdtempSync(path.join(tmpdir(), "segue-vitest-")),
    },
  },
});
