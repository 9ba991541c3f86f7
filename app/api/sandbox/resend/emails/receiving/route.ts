import { readPaging, sandboxRoute } from "@/server/mail/sandbox/api-response";
import { presentListedReceived } from "@/server/mail/sandbox/present";
import { listSandboxEmails } from "@/server/mail/sandbox/queries";

export const GET = sandboxRoute(async (request) => {
  const { rows, hasMore } = await listSandboxEmails(true, readPaging(request.url));
  const data = rows.map(presentListedReceived);
  return Response.json({ object: "list", has_more: hasMore, data });
});
