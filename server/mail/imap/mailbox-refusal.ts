/** Why a mailbox cannot be read, each with its sentence for administrators and the field it belongs to. */
const refusals = {
  port: { field: "port", sentence: "Mailboxes are read on port 993 or 143." },
  private_address: {
    field: "host",
    sentence:
      "This host is on a private network. The operator can allow that with IMAP_ALLOW_PRIVATE.",
  },
  unencrypted: {
    field: "security",
    sentence: "Without encryption the password could be read on its way. Choose TLS or STARTTLS.",
  },
  unknown_host: { field: "host", sentence: "No server of this name can be found." },
  unreachable: { field: "host", sentence: "The server does not answer on this port." },
  encryption: {
    field: "security",
    sentence: "No safe connection: the server's certificate or its encryption does not fit.",
  },
  credentials: {
    field: "password",
    sentence:
      "The server refuses this user name or password. Some providers want a password made for apps.",
  },
  folder: { field: "folder", sentence: "There is no such folder in this mailbox." },
  done_folder: {
    field: "doneFolder",
    sentence: "There is no such folder to move mails to. Create it in the mailbox first.",
  },
  same_folder: {
    field: "doneFolder",
    sentence: "Mails cannot be moved to the folder they are read from.",
  },
  no_move: {
    field: "doneFolder",
    sentence: "This server cannot move mails. Leave the field empty: they are marked as read.",
  },
  mail_not_given: {
    field: "host",
    sentence:
      "The server names a mail and does not give it. After several attempts it is listed as failed.",
  },
  broken_off: { field: "host", sentence: "The server ended the connection." },
  unexpected: { field: "host", sentence: "The server answered something unexpected." },
} as const;

export type MailboxRefusalReason = keyof typeof refusals;

/** A mailbox that cannot be read now. `message` is safe to show. */
export class MailboxRefusal extends Error {
  readonly reason: MailboxRefusalReason;
  readonly field: string;

  constructor(reason: MailboxRefusalReason, options?: ErrorOptions) {
    super(refusals[reason].sentence, options);
    this.name = "MailboxRefusal";
    this.reason = reason;
    this.field = refusals[reason].field;
  }
}

const unreachableCodes =
  /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|CONNECT_TIMEOUT|GREETING_TIMEOUT|EADDRNOTAVAIL)$/;
const encryptionCodes =
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|UPGRADE_TIMEOUT|STARTTLS|EPROTO|ClosedAfterConnectTLS|MissingServerExtension/;
const brokenOffCodes =
  /^(NoConnection|EConnectionClosed|ClosedAfterConnectText|ECONNRESET|EPIPE|ETIMEOUT|StateLogout)$/;

/** What an error of the IMAP client means; errors of our own pass as they are. */
export function asMailboxRefusal(error: unknown): Error {
  if (!(error instanceof Error) || error instanceof MailboxRefusal) return error as Error;
  const { code = "", ...marks } = error as Error & {
    code?: string;
    authenticationFailed?: boolean;
    tlsFailed?: boolean;
    mailboxMissing?: boolean;
    responseStatus?: string;
  };
  const options = { cause: error };
  if (marks.authenticationFailed) return new MailboxRefusal("credentials", options);
  if (marks.mailboxMissing) return new MailboxRefusal("folder", options);
  if (marks.tlsFailed || encryptionCodes.test(code))
    return new MailboxRefusal("encryption", options);
  if (unreachableCodes.test(code)) return new MailboxRefusal("unreachable", options);
  if (brokenOffCodes.test(code)) return new MailboxRefusal("broken_off", options);
  return marks.responseStatus ? new MailboxRefusal("unexpected", options) : error;
}
