import { systemDb } from "@/server/db/client";

/** Whether the database answers within `patienceMs`. */
export function pingDatabase(patienceMs: number): Promise<boolean> {
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
