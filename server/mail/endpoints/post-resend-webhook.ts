import { AppError, isAppError } from "@/server/errors";
import { readBytes } from "@/server/http/route";
import { providerRoute } from "@/server/mail/ingress/provider-route";
import { acceptResendWebhook, maxWebhookBytes } from "@/server/mail/ingress/resend";

/** Takes a webhook of Resend, whatever it tells. */
export const postResendWebhook = providerRoute("resend", async (request) => {
  const bytes = await readBytes(request, maxWebhookBytes).catch((cause: unknown) => {
    // Nothing this large is signed by Resend.
    if (isAppError(cause)) throw new AppError("unauthenticated", undefined, { cause });
    throw cause;
  });
  return acceptResendWebhook({ bytes, headers: request.headers });
});
