import { AppError } from "@/server/errors";
import { isLoopbackRequest } from "@/server/http/client-address";
import { isLocalInstallation } from "@/server/http/local-installation";
import { activeTransport } from "@/server/mail/transport/resend-client";
import type { Actor } from "@/server/members/actor";

/** Who reads the mailbox: a member, somebody at this very machine, or both. */
export type MailboxReader = {
  /** Sits at the machine: sees the mails of every workspace, except those with a way into an account. */
  isOperator: boolean;
  actor: Pick<Actor, "scope" | "role"> | null;
};

/**
 * Lets in whoever may read the mailbox: signed-in members, or anybody from loopback without sign-in; where the address
 * of this installation is not loopback, administrators only.
 * @throws AppError not_found when the sandbox is not the transport, unauthenticated or forbidden otherwise.
 */
export function admitReader(input: {
  headers: Headers;
  actor: MailboxReader["actor"];
}): MailboxReader {
  const { headers, actor } = input;
  if (activeTransport() !== "sandbox") throw new AppError("not_found");
  if (!isLocalInstallation()) {
    if (!actor) throw new AppError("unauthenticated");
    if (actor.role !== "administrator") throw new AppError("forbidden");
    return { isOperator: false, actor };
  }
  const isOperator = isLoopbackRequest(headers);
  if (!isOperator && !actor) throw new AppError("unauthenticated");
  return { isOperator, actor };
}

/**
 * Refuses a post that a page of another site makes a browser send.
 * @throws AppError forbidden
 */
export function refuseForeignPost(headers: Headers): void {
  const origin = headers.get("origin");
  // Programs that are no browser send none.
  if (origin === null) return;
  const isOwn = URL.canParse(origin) && new URL(origin).host === headers.get("host");
  if (!isOwn) throw new AppError("forbidden", "This can only be sent from the mailbox itself.");
}
