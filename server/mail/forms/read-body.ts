import { isAppError } from "@/server/errors";
import { readBytes } from "@/server/http/route";

/** A provider wraps a mail of 35 MB up in up to three times as much: escapes, base64, and the files once more. */
export const maxBodyBytes = 120_000_000;

/** The whole body of a provider's delivery; null when it is larger than any mail we take. */
export async function readBody(request: Request): Promise<Buffer | null> {
  try {
    return await readBytes(request, maxBodyBytes);
  } catch (error) {
    if (isAppError(error) && error.code === "too_large") return null;
    throw error;
  }
}
