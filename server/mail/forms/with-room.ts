import { AppError } from "@/server/errors";

/** Bytes of providers' forms that are in memory at once; a single one always is let in. */
const mostBytes = 150_000_000;

/** A form is in memory whole, and taken apart once more. Counted as it comes: who announces much holds nothing up. */
let held = 0;
const tallies = new WeakMap<Request, { bytes: number }>();

/** When a way in that is full or broken is to be tried again. */
export const retrySeconds = 30;

/** Does `work` with a request whose body it reads whole; the room that `takeRoom` took for it is free afterwards. */
export async function withRoom<T>(request: Request, work: () => Promise<T>): Promise<T> {
  const tally = { bytes: 0 };
  tallies.set(request, tally);
  try {
    return await work();
  } finally {
    held -= tally.bytes;
    tallies.delete(request);
  }
}

/**
 * Notes that `bytes` more of the request's body are in memory.
 * @throws AppError unavailable when others take the room: the provider tries again.
 */
export function takeRoom(request: Request, bytes: number): void {
  const tally = tallies.get(request);
  if (!tally) return;
  const others = held - tally.bytes;
  if (others > 0 && held + bytes > mostBytes) {
    throw new AppError("unavailable", "Too many large mails at once.", {
      retryAfter: retrySeconds,
    });
  }
  tally.bytes += bytes;
  held += bytes;
}
