import { z } from "zod";
import type { Ack } from "@/lib/events";
import type { SignInInput } from "@/lib/schemas/member";

const csrfAnswer = z.object({ csrfToken: z.string() });

/** What is used of a problem document. */
const problemDocument = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

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
  const problem = problemDocument.parse(await response.json());
  const [first] = problem.errors ?? [];
  return {
    ok: false,
    error: { code: problem.code, message: problem.detail, ...(first && { field: first.field }) },
  };
}
