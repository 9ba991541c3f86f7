import {
  faultResponse,
  readIdempotencyKey,
  readSandboxJson,
  sandboxRoute,
} from "@/server/mail/sandbox/api-response";
import { readBatchInput } from "@/server/mail/sandbox/email-input";
import { sendEmails } from "@/server/mail/sandbox/send-emails";

export const POST = sandboxRoute(async (request) => {
  const key = readIdempotencyKey(request.headers);
  if (!key.ok) return faultResponse(key.fault);
  const { body, bytes } = await readSandboxJson(request);
  const isPermissive = request.headers.get("x-batch-validation") === "permissive";
  const batch = readBatchInput(body, { isPermissive });
  if (!batch.ok) return faultResponse(batch.fault);
  const idempotencyKey = key.value && `batch/${key.value}`;
  const sent = await sendEmails({ emails: batch.emails, bytes, idempotencyKey });
  if (!sent.ok) return faultResponse(sent.fault);
  const data = sent.ids.map((id) => ({ id }));
  return Response.json(isPermissive ? { data, errors: batch.errors } : { data });
});
