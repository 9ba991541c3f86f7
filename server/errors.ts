/** The closed list of broken rules that clients may be told of, with their HTTP status and default wording. */
export const errorCodes = {
  invalid_input: { status: 400, title: "Something in the request is not right." },
  unauthenticated: { status: 401, title: "Sign in to continue." },
  forbidden: { status: 403, title: "You are not allowed to do this." },
  not_found: { status: 404, title: "There is nothing here." },
  conflict: { status: 409, title: "This was changed meanwhile. Reload and try again." },
  /** Ended too long ago to be reopened by a chat message. */
  conversation_closed: {
    status: 409,
    title: "This conversation has ended. Write again to start a new one.",
  },
  gone: { status: 410, title: "This no longer exists." },
  too_large: { status: 413, title: "This is too large." },
  /** The document carries a `challenge`; the same request with its answer is let in. */
  challenge_required: {
    status: 428,
    title: "One moment: your browser has to solve a riddle first.",
  },
  rate_limited: { status: 429, title: "Too many attempts. Wait a moment and try again." },
  unavailable: { status: 503, title: "Not available just now. Try again shortly." },
  internal: { status: 500, title: "Something went wrong on our side. It has been logged." },
} as const;

export type ErrorCode = keyof typeof errorCodes;

type AppErrorOptions = {
  cause?: unknown;
  /** The input field the message belongs to, as a dotted path. */
  field?: string;
  /** Seconds to wait, for rate_limited and unavailable. */
  retryAfter?: number;
};

/** A broken rule. `message` is safe to show; the cause is only logged. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, message?: string, options: AppErrorOptions = {}) {
    super(message ?? errorCodes[code].title, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.field = options.field;
    this.retryAfter = options.retryAfter;
  }
}

/** Recognises AppError across module instances, where `instanceof` fails. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === "AppError" && "code" in error;
}
