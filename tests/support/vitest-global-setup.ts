import type { TestProject } from "vitest/node";
import { startTestPostgres } from "@/tests/support/database/postgres";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  project.provide("templateUrl", postgres.templateUrl);
  return postgres.stop;
}
