import {
  type EmailInput,
  readEmailInput,
  type SandboxFault,
} from "@/server/mail/sandbox/email-input";

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
