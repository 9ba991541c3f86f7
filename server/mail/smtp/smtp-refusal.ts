import { isAppError } from "@/server/errors";
import { log } from "@/server/log";

/** An answer other than 250, as smtp-server wants it: an Error with `responseCode`. */
export class SmtpRefusal extends Error {
  readonly responseCode: number;

  /** 4xx: the sender's queue keeps the mail and tries again. 5xx: never again. */
  constructor(responseCode: number, message: string) {
    super(message);
    this.name = "SmtpRefusal";
    this.responseCode = responseCode;
  }
}

/**
 * What to tell the sender about `error`. Whatever went wrong on our side, a database that is down included, leaves the
 * mail in his queue.
 */
export function asRefusal(error: unknown): SmtpRefusal {
  if (error instanceof SmtpRefusal) return error;
  if (isAppError(error) && error.code === "rate_limited") {
    return new SmtpRefusal(450, "4.7.1 Too much at once, try again later");
  }
  log.error({ error }, "the mail receiver puts a sender off");
  return new SmtpRefusal(451, "4.3.0 Cannot take mail just now, try again later");
}
