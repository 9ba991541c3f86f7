import { faultResponse, notFoundFault, sandboxRoute } from "@/server/mail/sandbox/api-response";
import { attachmentsOf } from "@/server/mail/sandbox/email-row";
import { presentAttachment } from "@/server/mail/sandbox/present";
import { findSandboxEmail } from "@/server/mail/sandbox/queries";

type Params = { id: string; attachmentId: string };

export const GET = sandboxRoute<Params>(async (_request, { id, attachmentId }) => {
  const row = await findSandboxEmail(id, true);
  const file = row && attachmentsOf(row).find((attachment) => attachment.id === attachmentId);
  if (!row || !file) return faultResponse(notFoundFault("Attachment"));
  return Response.json(presentAttachment(row, file));
});
