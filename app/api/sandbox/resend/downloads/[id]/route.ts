import { AppError } from "@/server/errors";
import { route } from "@/server/http/route";
import { readDownload } from "@/server/mail/sandbox/download-links";
import { findSandboxEmail } from "@/server/mail/sandbox/queries";
import { readSandboxFile } from "@/server/mail/sandbox/read-file";

/** Stands for the provider's CDN: the signature in the URL is the whole access right. */
export const GET = route<{ id: string }>(async (request, { id }) => {
  const target = readDownload(id, new URL(request.url).searchParams);
  if (!target) throw new AppError("forbidden", "This link has expired or was altered.");
  const row = await findSandboxEmail(id);
  const file = row && (await readSandboxFile(row, target.file));
  if (!file) throw new AppError("not_found");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.contentType,
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
    },
  });
});
