import addressparser from "nodemailer/lib/addressparser";
import { z } from "zod";

/** Resend's limit for a mail with its attachments, after base64. */
export const maxEmailBytes = 40_000_000;

const mailboxFormat =
  "The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.";

const mailbox = z
  .string(mailboxFormat)
  .refine((value) => readMailbox(value) !== null, mailboxFormat);
const mailboxes = z.union([mailbox.transform((value) => [value]), z.array(mailbox).max(50)], {
  error: mailboxFormat,
});
const tagPart = z.string().regex(/^[A-Za-z0-9_-]{1,256}$/, "Tags hold letters, digits, _ and -.");

const attachment = z.object({
  content: z.base64("Send the content in base64; the sandbox fetches nothing."),
  filename: z.string().max(255).optional(),
  content_type: z.string().max(255).optional(),
  content_id: z.string().max(255).optional(),
});

const emailInput = z
  .object({
    from: mailbox,
    to: mailboxes.refine((list) => list.length > 0, mailboxFormat),
    subject: z.string(),
    cc: mailboxes.default([]),
    bcc: mailboxes.default([]),
    reply_to: mailboxes.default([]),
    html: z.string().nullish(),
    text: z.string().nullish(),
    headers: z.record(z.string().regex(/^[\x21-\x39\x3b-\x7e]+$/), z.string()).default({}),
    tags: z.array(z.object({ name: tagPart, value: tagPart })).default([]),
    attachments: z.array(attachment).default([]),
    scheduled_at: z.never("The sandbox sends at once.").optional(),
  })
  .refine((input) => input.html != null || input.text != null, {
    path: ["html"],
    message: "Missing `html` or `text` field.",
  });

/** One mail as Resend's API takes it. */
export type EmailInput = z.output<typeof emailInput>;

/** The body of Resend's error answers. */
export type SandboxFault = { statusCode: number; name: string; message: string };

/** Parses the body of POST /emails, with Resend's error names for what is wrong. */
export function readEmailInput(
  value: unknown,
): { ok: true; input: EmailInput } | { ok: false; fault: SandboxFault } {
  const parsed = emailInput.safeParse(value);
  if (parsed.success) return { ok: true, input: parsed.data };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? "body");
  const given = typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
  const missing =
    field === "html" ? "Missing `html` or `text` field." : `Missing \`${field}\` field.`;
  if (given === undefined) return fault("missing_required_field", missing);
  const name = field === "attachments" ? "invalid_attachment" : "validation_error";
  return fault(name, `Invalid \`${field}\` field. ${issue?.message ?? ""}`.trim());
}

const fault = (name: string, message: string) => ({
  ok: false as const,
  fault: { statusCode: 422, name, message },
});

/** The one mailbox in `value`, or null when it is none or several. Non-ASCII local parts are refused, as Resend does. */
export function readMailbox(value: string): { address: string; name: string } | null {
  const [only, ...others] = addressparser(value, { flatten: true });
  if (!only?.address || others.length > 0) return null;
  const isAddress = /^[\x21-\x3f\x41-\x7e]{1,64}@[a-z0-9.-]{1,253}$/i.test(only.address);
  return isAddress ? { address: only.address, name: only.name ?? "" } : null;
}

type BatchResult =
  | { ok: true; emails: EmailInput[]; errors: Array<{ index: number; message: string }> }
  | { ok: false; fault: SandboxFault };

const maxBatch = 100;

/** Parses POST /emails/batch: strict refuses the whole for one bad mail, permissive sends the others. */
export function readBatchInput(body: unknown, options: { isPermissive: boolean }): BatchResult {
  if (!Array.isArray(body) || body.length === 0 || body.length > maxBatch) {
    const message = "The batch must be an array of 1 to 100 emails.";
    return { ok: false, fault: { statusCode: 422, name: "validation_error", message } };
  }
  const results = body.map(readEmailInput);
  const emails = results.flatMap((result) => (result.ok ? [result.input] : []));
  const errors = results.flatMap((result, index) =>
    result.ok ? [] : [{ index, message: result.fault.message }],
  );
  const refused = results.find((result) => !result.ok);
  if (refused && !options.isPermissive) return refused;
  return { ok: true, emails, errors };
}
