import path from "node:path";
import { environmentVariables } from "../../server/settings.ts";

/** Shared by the tests' own process and the servers they start, so that cookies and sealed secrets fit. */
export const authSecret = "a secret of the tests that protects nothing at all";

/** What a mail server shows at the inbound endpoints of the servers under test. */
export const inboundSecret = "inbound secret of the tests";

/** A real Redis to test against; empty without one, and `*.redis.test.ts` are not run. */
export const testRedisUrl = process.env.SEGUE_TEST_REDIS_URL ?? "";

/** Nothing of the developer's own set-up, nor of his .env file; empty counts as unset. */
export const blankEnvironment: Record<string, string> = Object.fromEntries(
  environmentVariables.map((name) => [name, ""]),
);

/** The environment of a test process. */
export function testEnvironment(): Record<string, string> {
  return {
    ...blankEnvironment,
    // An hour that is not whole: code that mistakes local time for UTC shows.
    TZ: "Asia/Kathmandu",
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    BASE_URL: "http://localhost:3000",
    AUTH_SECRET: authSecret,
    // Emptied by Playwright at each start, as its output folder is.
    DATA_DIR: path.resolve("test-results/data"),
  };
}
