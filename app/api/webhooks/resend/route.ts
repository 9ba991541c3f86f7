import { AppError, isAppError } from "@/server/errors";
import { readBytes, route } from "@/server/http/route";
import { answerUnavailable } from "@/server/mail/ingress/answer-unavailable";
import { acceptResendWebhook, maxWebhookBytes } from "@/server/mail/ingress/resend";

/** Resend understands 2xx, 401 and 503; whatever else it is told, it only tries again. */
export const POST = route(async (request) => {
  const bytes = await readBytes(request, maxWebhookBytes).catch((cause: unknown) => {
    // Nothing this large is signed by Resend.
    if (isAppError(cause)) throw new AppError("unauthenticated", undefined, { cause });
    throw cause;
  });
  return answerUnavailable(async () => {
    const outcome = await acceptResendWebhook({ bytes, headers: request.headers });
    return Response.json({ outcome });
  });
});
