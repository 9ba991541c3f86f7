import { AppError, isAppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { answerUnavailable } from "@/server/mail/ingress/answer-unavailable";
import { noteAccepted, noteRefused } from "@/server/mail/ingress/ingress-state";
import { acceptRawMail, authenticateInbound, maxMailBytes } from "@/server/mail/ingress/raw";

/** To pack twenty bytes would cost more than all the rest of the answer. */
const uncompressed = { "cache-control": "no-store, no-transform" };

/** Takes one RFC 5322 message; interfaces and refusals are told in docs/email.md. */
export const postRaw = route(async (request) => {
  await authenticate(request);
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "message/rfc822") {
    throw new AppError("invalid_input", "Send the mail as message/rfc822.", {
      field: "content-type",
    });
  }
  if (Number(request.headers.get("content-length")) > maxMailBytes) throw new AppError("too_large");
  return answerUnavailable(async () => {
    // Cancelling a body that still flows throws where nobody can catch it (Node 24): the rest is left unread.
    const body = request.body?.values({ preventCancel: true }) ?? [];
    const { id } = await acceptRawMail({ body, headers: request.headers });
    await noteAccepted("raw");
    return Response.json({ id }, { status: 202, headers: uncompressed });
  });
});

async function authenticate(request: Request): Promise<void> {
  try {
    authenticateInbound(request.headers.get("authorization"));
  } catch (error) {
    if (isAppError(error)) await noteRefused("raw", error.message);
    throw error;
  }
}
