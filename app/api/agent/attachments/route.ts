import { maxUploadBytes } from "@/lib/limits";
import { storeFile } from "@/server/attachments/commands";
import { presentAttachment } from "@/server/attachments/present";
import { getActor } from "@/server/auth/session";
import { AppError } from "@/server/errors";
import { readFileBody } from "@/server/http/read-file";
import { route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

/** Takes an agent's file for a message he is about to send. */
export const POST = route(async (request) => {
  const { scope, userId } = await getActor();
  await limit({ name: "agent-upload", key: userId, points: 300, windowSeconds: 3600 });
  const file = await readFileBody(request, maxUploadBytes);
  const stored = await storeFile(scope, { ...file, uploaderId: userId });
  if (!stored.ok) throw new AppError("invalid_input", stored.message, { field: "file" });
  return Response.json(presentAttachment(stored.attachment), { status: 201 });
});
