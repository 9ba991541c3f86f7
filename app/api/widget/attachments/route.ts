import { visitorPreflight, visitorRoute } from "@/app/api/widget/visitor-route";
import { maxUploadBytes } from "@/lib/limits";
import { storeFile } from "@/server/attachments/commands";
import { presentAttachment } from "@/server/attachments/present";
import { getVisitor } from "@/server/auth/visitor";
import { AppError } from "@/server/errors";
import { readFileBody } from "@/server/http/read-file";
import { limit } from "@/server/rate-limit/limit";

/** Takes a visitor's file for a message he is about to send. */
export const POST = visitorRoute(async (request) => {
  const session = await getVisitor(request);
  await limit({ name: "visitor-upload", key: session.id, points: 60, windowSeconds: 3600 });
  const file = await readFileBody(request, maxUploadBytes);
  const stored = await storeFile(session.scope, { ...file, uploaderId: session.id });
  if (!stored.ok) throw new AppError("invalid_input", stored.message, { field: "file" });
  return Response.json(presentAttachment(stored.attachment), { status: 201 });
});

export const OPTIONS = visitorPreflight;
