import { z } from "zod";
import { AppError } from "@/server/errors";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";
import { openMailbox } from "@/server/mail/mailbox/open-mailbox";
import { refuseForeignPost } from "@/server/mail/mailbox/policy";
import { presentMailboxEmail } from "@/server/mail/mailbox/present";
import { findMailboxEmail, listMailboxEmails } from "@/server/mail/mailbox/queries";
import { readCustomerMail } from "@/server/mail/mailbox/read-customer-mail";
import { sendAsCustomer } from "@/server/mail/mailbox/send-as-customer";

const listQuery = z.object({
  to: z.string().max(320).optional(),
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

export const GET = route(async (request) => {
  const reader = await openMailbox(request);
  const query = parseInput(listQuery, Object.fromEntries(new URL(request.url).searchParams));
  const { items, nextCursor } = await listMailboxEmails(reader, query);
  return Response.json({ items: await Promise.all(items.map(presentMailboxEmail)), nextCursor });
});

/** A mail from somebody outside: a form, with files. */
export const POST = route(async (request) => {
  refuseForeignPost(request.headers);
  const reader = await openMailbox(request);
  const { input, files } = await readCustomerMail(request);
  const answered = input.answers ? await findMailboxEmail(reader, input.answers) : null;
  if (input.answers && !answered) {
    throw new AppError("not_found", "The mail you answer is not there any more.");
  }
  const id = await sendAsCustomer(input, { answered, files });
  return Response.json({ id }, { status: 202 });
});
