import { AppError, isAppError } from "@/server/errors";
import { log } from "@/server/log";
import { retrySeconds } from "@/server/mail/forms/with-room";

/**
 * Runs `store`; whatever goes wrong becomes 503, so that the sender keeps the mail and tries again. Providers take
 * other failures for an answer and give the mail up.
 */
export async function answerUnavailable(store: () => Promise<Response>): Promise<Response> {
  try {
    return await store();
  } catch (error) {
    if (isAppError(error)) throw error;
    log.error({ error }, "a mail could not be stored");
    throw new AppError("unavailable", undefined, { cause: error, retryAfter: retrySeconds });
  }
}
