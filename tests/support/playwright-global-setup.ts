import { findChromium } from "@/tests/support/chromium";
import { startTestPostgres } from "@/tests/support/database/postgres";

/** Starts what all workers share, and unpacks the browser before two of them would do it at once. */
export default async function setup(): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  process.env.SEGUE_TEST_TEMPLATE = postgres.templateUrl;
  process.env.SEGUE_TEST_CHROMIUM = await findChromium();
  return postgres.stop;
}
