import { AppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { openMailbox } from "@/server/mail/mailbox/open-mailbox";
import { findMailboxEmail } from "@/server/mail/mailbox/queries";
import { storage } from "@/server/storage/storage";

export const GET = route<{ id: string }>(async (request, { id }) => {
  const row = await findMailboxEmail(await openMailbox(request), id);
  if (!row) throw new AppError("not_found");
  const asText = new URL(request.url).searchParams.has("text");
  return new Response(new Uint8Array(await storage().read(row.rawKey)), {
    headers: {
      "content-type": asText ? "text/plain; charset=utf-8" : "message/rfc822",
      "content-disposition": asText ? "inline" : `attachment; filename="${row.id}.eml"`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
});
