import { fileHeaders } from "@/server/attachments/policy/file-headers";
import { openSignedFile } from "@/server/attachments/queries";
import { AppError } from "@/server/errors";
import { bodyOf } from "@/server/http/body-of";
import { pathId } from "@/server/http/path-id";
import { route } from "@/server/http/route";

/** A file by a signed link that expires. Whoever has the link may read it. */
export const GET = route<{ id: string }>(async (request, { id }) => {
  const query = new URL(request.url).searchParams;
  const file = await openSignedFile({
    attachmentId: pathId(id),
    expires: query.get("expires"),
    signature: query.get("signature"),
  });
  if (!file) {
    throw new AppError("not_found", "This link has expired. Open the conversation again.");
  }
  return new Response(await bodyOf(file.bytes), { headers: fileHeaders(file.attachment) });
});
