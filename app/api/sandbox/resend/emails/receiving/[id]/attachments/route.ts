import { faultResponse, notFoundFault, sandboxRoute } from "@/server/mail/sandbox/api-response";
import { attachmentsOf } from "@/server/mail/sandbox/email-row";
import { presentAttachment } from "@/server/mail/sandbox/present";
import { findSandboxEmail } from "@/server/mail/sandbox/queries";

export const GET = sandboxRoute<{ id: string }>(async (_request, { id }) => {
  const row = await findSandboxEmail(id, true);
  if (!row) return faultResponse(notFoundFault("Email"));
  const data = attachmentsOf(row).map((file) => presentAttachment(row, file));
  return Response.json({ object: "list", has_more: false, data });
});
