/**
 * A form's values over what is stored by now: each part the form did not change keeps what others wrote meanwhile, each
 * it did change is the form's. Objects are looked into; lists and single values are parts.
 */
export function mergeChanges<T>({ base, mine, stored }: { base: T; mine: T; stored: T }): T {
  if (isSame(base, mine)) return stored;
  if (!isObject(base) || !isObject(mine) || !isObject(stored)) return mine;
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(stored), ...Object.keys(mine)])) {
    const part = mergeChanges({ base: base[key], mine: mine[key], stored: stored[key] });
    if (part !== undefined) merged[key] = part;
  }
  return merged as T;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Of JSON values; the order of an object's keys says nothing. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => isSame(item, right[at]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}
