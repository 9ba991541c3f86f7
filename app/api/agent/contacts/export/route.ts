import { Readable } from "node:stream";
import { getActor } from "@/server/auth/session";
import { exportContacts } from "@/server/contacts/queries";
import { route } from "@/server/http/route";

/** All contacts as a CSV file, for administrators. */
export const GET = route(async () => {
  const { scope } = await getActor("administrator");
  const pieces = Readable.from(exportContacts(scope), { objectMode: false });
  // Node's stream type and the web's differ only in name here.
  return new Response(Readable.toWeb(pieces) as ReadableStream, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="contacts.csv"',
      "cache-control": "no-store",
    },
  });
});
