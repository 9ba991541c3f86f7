import { z } from "zod";
import type { Ack } from "@/lib/events";
import { readFault, readProblem } from "@/lib/problem/read-problem";
import type { SignInInput } from "@/lib/schemas/member";

const csrfAnswer = z.object({ csrfToken: z.string() });

/** next-auth's token against posts that other sites make a browser send. */
export async function readCsrfToken(): Promise<string> {
  const csrf = await fetch("/api/auth/csrf", { cache: "no-store" });
  return csrfAnswer.parse(await csrf.json()).csrfToken;
}

/** Signs this browser in: next-auth's exchange of a CSRF token and a form. Rejects when the server is unreachable. */
export async function signIn({ email, password, code = "" }: SignInInput): Promise<Ack<null>> {
  const csrfToken = await readCsrfToken();
  const response = await fetch("/api/auth/callback/credentials", {
    method: "POST",
    body: new URLSearchParams({ email, password, code, csrfToken, json: "true" }),
  });
  if (response.ok) return { ok: true, value: null };
  const body: unknown = await response.json();
  const problem = readProblem(body);
  // Something between answered in the server's place.
  if (!problem) throw new Error(`Signing in was answered with ${response.status}.`);
  const fault = readFault(body);
  return { ok: false, error: { ...problem, ...(fault && { field: fault.field }) } };
}
