import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { maxUploadBytes } from "@/lib/limits";
import { storeFile } from "@/server/attachments/commands";
import { presentAttachment } from "@/server/attachments/present";
import { getVisitor } from "@/server/auth/visitor";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { readFileBody } from "@/server/http/read-file";
import { limit } from "@/server/rate-limit/limit";
import { limitUploads } from "@/server/rate-limit/limit-uploads";

/** Takes a visitor's file for a message he is about to send. */
export const POST = visitorRoute(async (request) => {
  const session = await getVisitor(request);
  await limit({ name: "visitor-upload", key: session.id, points: 60, windowSeconds: 3600 });
  const file = await readFileBody(request, maxUploadBytes);
  await limitUploads({
    inboxId: session.inboxId,
    address: clientAddress(request.headers),
    bytes: file.bytes.length,
  });
  const stored = await storeFile(session.scope, { ...file, uploaderId: session.id });
  if (!stored.ok) throw new AppError("invalid_input", stored.message, { field: "file" });
  return Response.json(presentAttachment(stored.attachment), { status: 201 });
});

export const OPTIONS = visitorPreflight;
