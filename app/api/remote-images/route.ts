import { fetchImage } from "@/server/attachments/remote-images/fetch-image";
import { readImageLink } from "@/server/attachments/remote-images/image-links";
import { AppError } from "@/server/errors";
import { route } from "@/server/http/route";

/** A picture that a mail names, fetched here so that its sender does not see who looks. */
export const GET = route(async (request) => {
  const url = readImageLink(new URL(request.url).searchParams);
  if (!url) throw new AppError("not_found", "This link has expired. Open the conversation again.");
  const result = await fetchImage(url);
  if (!result.ok) throw new AppError("not_found", `The picture is not shown: ${result.reason}.`);
  const { bytes, contentType } = result.image;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": contentType,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      // The frame that shows mails has an origin of its own; the signature is the permission.
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Cache-Control": "private, max-age=86400",
    },
  });
});
