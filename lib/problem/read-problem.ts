import type { ProblemView } from "@/lib/events";

/** A problem document (RFC 9457) of ours as clients show it; null for any other body. */
export function readProblem(body: unknown): ProblemView | null {
  if (typeof body !== "object" || body === null) return null;
  const { code, detail } = body as Record<string, unknown>;
  return typeof code === "string" && typeof detail === "string" ? { code, message: detail } : null;
}

/** The first field that a problem document finds fault with. */
export function readFault(body: unknown): { field: string; message: string } | null {
  const { errors } = (body ?? {}) as { errors?: unknown };
  const [first] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const { field, message } = (first ?? {}) as Record<string, unknown>;
  return typeof field === "string" && typeof message === "string" ? { field, message } : null;
}
