import { AppError } from "@/server/errors";
import { maxBodyBytes } from "@/server/mail/forms/read-body";

/** Bytes of providers' forms that are in memory at once; a single one always is let in. */
const mostBytes = 250_000_000;

/** A form is in memory whole, and taken apart once more. */
let held = 0;

/** When a way in that is full or broken is to be tried again. */
export const retrySeconds = 30;

/**
 * Does `work` with a request whose body it reads whole, while there is room for the body.
 * @throws AppError unavailable when others take the room: the provider tries again.
 */
export async function withRoom<T>(request: Request, work: () => Promise<T>): Promise<T> {
  const told = request.headers.get("content-length");
  const size = told === null ? maxBodyBytes : Math.min(Number(told) || 0, maxBodyBytes);
  if (held > 0 && held + size > mostBytes) {
    throw new AppError("unavailable", "Too many large mails at once.", {
      retryAfter: retrySeconds,
    });
  }
  held += size;
  try {
    return await work();
  } finally {
    held -= size;
  }
}
