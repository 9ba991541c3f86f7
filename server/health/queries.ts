import { systemDb } from "@/server/db/client";

const patienceMs = 2_000;

/** What this process needs and does not reach just now; empty when it can serve. */
export async function listMissing(): Promise<string[]> {
  return (await isDatabaseThere()) ? [] : ["database"];
}

function isDatabaseThere(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patienceMs);
    systemDb().$queryRaw`SELECT 1`
      .then(
        () => resolve(true),
        () => resolve(false),
      )
      .finally(() => clearTimeout(timer));
  });
}
