import { maxUploadBytes } from "@/lib/limits";
import { storeFile } from "@/server/attachments/commands";
import { presentAttachment } from "@/server/attachments/present";
import { getActor } from "@/server/auth/session";
import { AppError } from "@/server/errors";
import { readFileBody } from "@/server/http/read-file";
import { route } from "@/server/http/route";

/** Takes an agent's file for a message he is about to send. */
export const POST = route(async (request) => {
  const actor = await getActor();
  const file = await readFileBody(request, maxUploadBytes);
  const stored = await storeFile(actor.scope, { ...file, uploaderId: actor.userId });
  if (!stored.ok) throw new AppError("invalid_input", stored.message, { field: "file" });
  return Response.json(presentAttachment(stored.attachment), { status: 201 });
});
