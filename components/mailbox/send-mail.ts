import type { Ack } from "@/lib/events";
import { readFault, readProblem } from "@/lib/problem/read-problem";

/** Sends a form as a mail from outside. A refusal names the field it is about. */
export async function sendMail(form: FormData): Promise<Ack<null>> {
  const response = await fetch("/api/sandbox/emails", { method: "POST", body: form });
  if (response.ok) return { ok: true, value: null };
  const body: unknown = await response.json();
  const problem = readProblem(body);
  if (!problem) throw new Error(`The mail was answered with ${response.status}.`);
  const fault = readFault(body);
  if (!fault) return { ok: false, error: problem };
  const field = fault.field.split(".")[0] ?? fault.field;
  return { ok: false, error: { ...problem, message: fault.message, field } };
}
