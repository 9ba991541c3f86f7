import type { InboundSource } from "@/server/db/generated/enums";
import { AppError, isAppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { log } from "@/server/log";
import { retrySeconds, withRoom } from "@/server/mail/forms/with-room";
import { noteAccepted, noteRefused } from "@/server/mail/ingress/ingress-state";

/** What became of a provider's delivery. All of them are 200: done, do not send it again. */
export type ProviderOutcome = "stored" | "repeated" | "ignored" | "listed_as_failed";

/**
 * A provider's endpoint. It answers 200 when `accept` has dealt with the delivery, 401 for bad credentials and 503 for
 * everything else: SES takes any other 4xx for done, Postmark stops at 403.
 */
export function providerRoute(
  source: InboundSource,
  accept: (request: Request) => Promise<ProviderOutcome>,
) {
  return route(async (request) => {
    try {
      const outcome = await withRoom(request, () => accept(request));
      await noteAccepted(source);
      // Uncompressed: to pack twenty bytes would cost more than they do.
      return Response.json({ outcome }, { headers: { "cache-control": "no-store, no-transform" } });
    } catch (error) {
      throw await refuse(source, error);
    }
  });
}

async function refuse(source: InboundSource, error: unknown): Promise<AppError> {
  if (isAppError(error) && (error.code === "unauthenticated" || error.code === "unavailable")) {
    await noteRefused(source, error.message);
    return error;
  }
  log.error({ error, source }, "a mail could not be stored");
  await noteRefused(source, "The mail could not be stored. The server's log tells why.");
  return new AppError("unavailable", undefined, { cause: error, retryAfter: retrySeconds });
}
