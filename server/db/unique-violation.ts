/**
 * The name of the unique index that refused a write, or null for any other error. Understands pg's own errors and both
 * of Prisma's shapes (P2002 of model calls, P2010 of raw queries) over the pg adapter.
 */
export function violatedIndex(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && error.code === "23505") return constraintOf(error);
  if (!("meta" in error)) return null;
  const cause = readPath(error.meta, ["driverAdapterError", "cause"]);
  if (readPath(cause, ["originalCode"]) !== "23505") return null;
  const index = readPath(cause, ["constraint", "index"]);
  if (typeof index === "string") return index;
  // Model calls name the fields only; the message still has the index.
  const message = readPath(cause, ["originalMessage"]);
  return typeof message === "string" ? (/"([^"]+)"/.exec(message)?.[1] ?? null) : null;
}

function constraintOf(error: object): string | null {
  const name = readPath(error, ["constraint"]);
  return typeof name === "string" ? name : null;
}

function readPath(value: unknown, path: string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}
