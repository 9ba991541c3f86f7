import { getActor } from "@/server/auth/session";
import { findImport } from "@/server/contact-imports/queries";
import { AppError } from "@/server/errors";
import { bodyOf } from "@/server/http/body-of";
import { pathId } from "@/server/http/path-id";
import { route } from "@/server/http/route";
import { storage } from "@/server/storage/storage";

/** The rows an import refused, each with its line and what is wrong, as CSV. */
export const GET = route<{ id: string }>(async (_request, params) => {
  const { scope } = await getActor("administrator");
  const row = await findImport(scope, pathId(params.id));
  if (!row?.errorsKey) throw new AppError("not_found");
  return new Response(await bodyOf(storage().open(row.errorsKey)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="refused-rows.csv"',
      "cache-control": "no-store",
    },
  });
});
