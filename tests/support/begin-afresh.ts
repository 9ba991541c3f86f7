/**
 * Test files of one worker share its modules, which spares loading the house for each. What one leaves behind in them
 * must not reach the next: settings, and whatever the process remembers, the clock and its listeners among it.
 */
import { env } from "@/server/env";

const settings = structuredClone(env);

/** Held by their modules themselves since these were loaded. */
const lasting = new Set(["env", "log"]);

/** Puts the process back to where its first test file found it. */
export function beginAfresh(): void {
  for (const name of Object.keys(env)) {
    if (!(name in settings)) Reflect.deleteProperty(env, name);
  }
  Object.assign(env, structuredClone(settings));
  const { segueSingletons } = globalThis as { segueSingletons?: Map<string, unknown> };
  for (const name of segueSingletons?.keys() ?? []) {
    if (!lasting.has(name)) segueSingletons?.delete(name);
  }
}
