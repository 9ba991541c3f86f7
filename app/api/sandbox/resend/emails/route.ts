import {
  faultResponse,
  readIdempotencyKey,
  readPaging,
  readSandboxJson,
  sandboxRoute,
} from "@/server/mail/sandbox/api-response";
import { readEmailInput } from "@/server/mail/sandbox/email-input";
import { presentListedSent } from "@/server/mail/sandbox/present";
import { listSandboxEmails } from "@/server/mail/sandbox/queries";
import { sendEmails } from "@/server/mail/sandbox/send-emails";

export const POST = sandboxRoute(async (request) => {
  const key = readIdempotencyKey(request.headers);
  if (!key.ok) return faultResponse(key.fault);
  const { body, bytes } = await readSandboxJson(request);
  const email = readEmailInput(body);
  if (!email.ok) return faultResponse(email.fault);
  const sent = await sendEmails({ emails: [email.input], bytes, idempotencyKey: key.value });
  return sent.ok ? Response.json({ id: sent.ids[0] }) : faultResponse(sent.fault);
});

export const GET = sandboxRoute(async (request) => {
  const { rows, hasMore } = await listSandboxEmails(false, readPaging(request.url));
  return Response.json({ object: "list", has_more: hasMore, data: rows.map(presentListedSent) });
});
