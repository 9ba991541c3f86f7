import { faultResponse, notFoundFault, sandboxRoute } from "@/server/mail/sandbox/api-response";
import { presentReceived } from "@/server/mail/sandbox/present";
import { findSandboxEmail } from "@/server/mail/sandbox/queries";

export const GET = sandboxRoute<{ id: string }>(async (_request, { id }) => {
  const row = await findSandboxEmail(id, true);
  return row ? Response.json(presentReceived(row)) : faultResponse(notFoundFault("Email"));
});
