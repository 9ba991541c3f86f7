import { z } from "zod";
import type { Ack } from "@/lib/events";

const problemDocument = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

/** Sends a form as a mail from outside. A refusal names the field it is about. */
export async function sendMail(form: FormData): Promise<Ack<null>> {
  const response = await fetch("/api/sandbox/emails", { method: "POST", body: form });
  if (response.ok) return { ok: true, value: null };
  const problem = problemDocument.parse(await response.json());
  const [first] = problem.errors ?? [];
  const field = first && { field: first.field.split(".")[0] ?? first.field };
  return {
    ok: false,
    error: { code: problem.code, message: first?.message ?? problem.detail, ...field },
  };
}
