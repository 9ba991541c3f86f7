import { maxImportBytes } from "@/lib/schemas/contacts/import";
import { getActor } from "@/server/auth/session";
import { uploadImport } from "@/server/contact-imports/commands";
import { AppError } from "@/server/errors";
import { readFileBody } from "@/server/http/read-file";
import { route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

const refusals = {
  empty: "This file is empty.",
  not_text: "This is no CSV file. Save it from your spreadsheet as CSV.",
  no_rows: "This file has no rows below its header.",
} as const;

/** Takes a CSV file of contacts; what its columns mean is asked next. */
export const POST = route(async (request) => {
  const actor = await getActor("administrator");
  await limit({ name: "contact-imports", key: actor.scope, points: 30, windowSeconds: 3600 });
  const result = await uploadImport(actor, await readFileBody(request, maxImportBytes));
  if (!result.ok) throw new AppError("invalid_input", refusals[result.reason], { field: "file" });
  return Response.json({ id: result.importId }, { status: 201 });
});
