import { getActor } from "@/server/auth/session";
import { AppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { findRawKey } from "@/server/mail/lists/list-inbound";
import { storage } from "@/server/storage/storage";

/** A received mail as it came, for administrators. */
export const GET = route<{ id: string }>(async (_request, { id }) => {
  const { scope } = await getActor("administrator");
  const key = await findRawKey(scope, id);
  if (!key) throw new AppError("not_found");
  return new Response(new Uint8Array(await storage().read(key)), {
    headers: {
      "content-type": "message/rfc822",
      "content-disposition": `attachment; filename="${id}.eml"`,
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
    },
  });
});
