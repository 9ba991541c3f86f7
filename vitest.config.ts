import path from "node:path";
import { configDefaults, defineConfig } from "vitest/config";
import { testEnvironment, testRedisUrl } from "./tests/support/test-environment.ts";

const isFull = process.env.SEGUE_TEST_FULL === "1";
const env = testEnvironment();

// The zone must stand before the workers start: some read it once.
process.env.TZ = env.TZ;

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: [
      ...configDefaults.exclude,
      "dist/**",
      ".next/**",
      "tests/e2e/**",
      ...(testRedisUrl ? [] : ["**/*.redis.test.ts"]),
      ...(isFull ? [] : ["**/*.full.test.{ts,tsx}"]),
    ],
    globalSetup: "tests/support/vitest-global-setup.ts",
    setupFiles: "tests/support/vitest-setup.ts",
    maxWorkers: 2,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env,
  },
});
