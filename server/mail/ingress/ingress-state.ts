import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import type { InboundSource } from "@/server/db/generated/enums";
import { log } from "@/server/log";
import { remember } from "@/server/remember";

/** A busy way in is noted this often, so that its one row is no bottleneck. */
const quietMs = 5_000;

const noted = () => remember("ingress notes", () => new Map<string, number>());

function isDue(key: string): boolean {
  const at = now().getTime();
  if (at - (noted().get(key) ?? 0) < quietMs) return false;
  noted().set(key, at);
  return true;
}

async function note(
  source: InboundSource,
  change: { acceptedAt: Date } | { refusedAt: Date; refusal: string },
): Promise<void> {
  try {
    await systemDb().ingressState.upsert({
      where: { source },
      create: { source, ...change },
      update: change,
    });
  } catch (error) {
    // Only what the settings page shows; the mail itself is decided by others.
    log.warn({ error, source }, "the state of a way in could not be noted");
  }
}

/** Notes that something genuine came in by `source`. Never fails. */
export async function noteAccepted(source: InboundSource): Promise<void> {
  if (isDue(`${source} accepted`)) await note(source, { acceptedAt: now() });
}

/** Notes why `source` was turned away last, in one sentence. Never fails. */
export async function noteRefused(source: InboundSource, refusal: string): Promise<void> {
  if (isDue(`${source} refused`)) await note(source, { refusedAt: now(), refusal });
}
