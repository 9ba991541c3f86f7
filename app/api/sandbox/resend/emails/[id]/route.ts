import { faultResponse, notFoundFault, sandboxRoute } from "@/server/mail/sandbox/api-response";
import { presentSent } from "@/server/mail/sandbox/present";
import { findSandboxEmail } from "@/server/mail/sandbox/queries";

export const GET = sandboxRoute<{ id: string }>(async (_request, { id }) => {
  const row = await findSandboxEmail(id, false);
  return row ? Response.json(presentSent(row)) : faultResponse(notFoundFault("Email"));
});
