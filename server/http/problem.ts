import type { z } from "zod";
import type { ProblemView } from "@/lib/events";
import { AppError, errorCodes, isAppError } from "@/server/errors";
import { storable } from "@/server/http/storable";

type FieldError = { field: string; message: string };

/** zod's class differs between module instances; its name does not. */
function isZodError(error: unknown): error is z.core.$ZodError {
  return error instanceof Error && (error.name === "ZodError" || error.name === "$ZodError");
}

const fieldErrors = (error: z.core.$ZodError): FieldError[] =>
  error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));

/**
 * Parses what came from outside.
 * @throws AppError invalid_input naming the first bad field; the others ride along for problem documents.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> {
  const parsed = schema.safeParse(storable(value));
  if (parsed.success) return parsed.data;
  throw invalidInput(parsed.error);
}

function invalidInput(error: z.core.$ZodError): AppError {
  const [first] = fieldErrors(error);
  const options = first?.field ? { field: first.field, cause: error } : { cause: error };
  return new AppError("invalid_input", first?.message, options);
}

/** The error as a client may see it, or null when it is a fault of ours that must be logged. */
export function knownError(error: unknown): AppError | null {
  if (isAppError(error)) return error;
  return isZodError(error) ? invalidInput(error) : null;
}

/** What acknowledgements and actions carry: code, safe message, and the field it belongs to. */
export function presentProblem(error: AppError): ProblemView {
  const { code, message, field, retryAfter } = error;
  return {
    code,
    message,
    ...(field !== undefined && { field }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

/** RFC 9457 problem document; `errors` lists every bad field. */
export function problemResponse(error: AppError, requestId: string): Response {
  const { status, title } = errorCodes[error.code];
  const errors = isZodError(error.cause) ? fieldErrors(error.cause) : fieldOf(error);
  const body = {
    type: "about:blank",
    title,
    status,
    detail: error.message,
    code: error.code,
    ...(errors.length > 0 && { errors }),
  };
  const headers = new Headers({
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "x-request-id": requestId,
  });
  if (error.retryAfter !== undefined) headers.set("retry-after", String(error.retryAfter));
  // The rest of the body is never read: the connection cannot carry another request.
  if (error.code === "too_large") headers.set("connection", "close");
  return new Response(JSON.stringify(body), { status, headers });
}

function fieldOf(error: AppError): FieldError[] {
  return error.field === undefined ? [] : [{ field: error.field, message: error.message }];
}
