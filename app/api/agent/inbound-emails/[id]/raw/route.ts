import { getActor } from "@/server/auth/session";
import { AppError } from "@/server/errors";
import { bodyOf } from "@/server/http/body-of";
import { route } from "@/server/http/route";
import { openRaw } from "@/server/mail/fetching/raw-mails";
import { findRaw } from "@/server/mail/lists/list-inbound";

/** A received mail as it came, for administrators. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const { scope } = await getActor("administrator");
  const raw = await findRaw(scope, id);
  if (!raw) throw new AppError("not_found");
  return new Response(await bodyOf(openRaw(raw.key)), {
    headers: {
      ...(raw.size !== null && { "content-length": String(raw.size) }),
      "content-type": "message/rfc822",
      "content-disposition": `attachment; filename="${id}.eml"`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
});
