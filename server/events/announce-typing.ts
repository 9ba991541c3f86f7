/** What is shown for a moment and never stored: that somebody who has no socket is writing. */
import type { TypingEvent } from "@/lib/events";
import type { AccountScope } from "@/server/db/scope";
import { remember } from "@/server/remember";

/** `isGrowth`: its writing is known already, there are only more words. */
type Announced = TypingEvent & { isGrowth?: boolean };
type TypingListener = (scope: AccountScope, event: Announced) => void;

const listeners = () => remember<TypingListener[]>("typing-listeners", () => []);

/** Registers a listener of this process. It must not throw. */
export function onTyping(listener: TypingListener): void {
  listeners().push(listener);
}

export function announceTyping(scope: AccountScope, event: Announced): void {
  for (const listener of listeners()) listener(scope, event);
}
