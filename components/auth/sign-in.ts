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

/** Signs this browser in: next-auth's exchange of a CSRF token and a form. Rejects when the server is unreachable. */
export async function signIn({ email, password, code = "" }: SignInInput): Promise<Ack<null>> {
  const csrf = await fetch("/api/auth/csrf", { cache: "no-store" });
  const { csrfToken } = csrfAnswer.parse(await csrf.json());
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
