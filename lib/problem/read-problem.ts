import type { ProblemView } from "@/lib/events";

/** A problem document (RFC 9457) of ours as clients show it; null for any other body. */
export function readProblem(body: unknown): ProblemView | null {
  if (typeof body !== "object" || body === null) return null;
  const { code, detail } = body as Record<string, unknown>;
  return typeof code === "string" && typeof detail === "string" ? { code, message: detail } : null;
}
