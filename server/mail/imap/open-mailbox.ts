/** The door to the IMAP client: a connection, signed in, with one folder open. */
import { ImapFlow } from "imapflow";
import type { ImapSecurity } from "@/server/db/generated/enums";
import { env } from "@/server/env";
import { asMailboxRefusal, MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";
import { resolveHost } from "@/server/mail/imap/resolve-host";

export type MailboxPlace = {
  host: string;
  port: number;
  security: ImapSecurity;
  username: string;
  password: string;
  folder: string;
};

export type OpenMailbox = {
  client: ImapFlow;
  uidValidity: bigint;
  /** The highest UID there was when the folder was opened; 0 for an empty one. */
  topUid: number;
};

/** A server may send as much as it likes; this much of one answer is listened to. Mails come in smaller pieces. */
const answerBytes = 8_000_000;

const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 10_000,
  socketTimeout: 180_000,
};

/**
 * Connects, signs in and opens the folder. The caller closes the client.
 * @throws MailboxRefusal
 */
export async function openMailbox(place: MailboxPlace): Promise<OpenMailbox> {
  if (place.security === "none" && !env.IMAP_ALLOW_PRIVATE) throw new MailboxRefusal("unencrypted");
  const client = makeClient(place, await resolveHost(place));
  // Told by the command that fails, and by "close".
  client.on("error", () => undefined);
  try {
    await client.connect();
    const box = await client.mailboxOpen(place.folder);
    return { client, uidValidity: box.uidValidity, topUid: await findTopUid(client, box.uidNext) };
  } catch (error) {
    client.close();
    throw asMailboxRefusal(error);
  }
}

function makeClient({ host, port, security, username, password }: MailboxPlace, address: string) {
  return new ImapFlow({
    host: address,
    ...(address !== host && { servername: host }),
    port,
    secure: security === "tls",
    doSTARTTLS: security === "starttls",
    auth: { user: username, pass: password },
    clientInfo: { name: "Segue" },
    logger: false,
    disableCompression: true,
    autoIdleDelay: 500,
    maxLineLength: answerBytes,
    maxLiteralSize: answerBytes,
    maxResponseSize: 2 * answerBytes,
    maxResponseTokens: 200_000,
    ...patience,
  });
}

/**
 * Sees to it that mails of the open folder can be moved to `doneFolder`. Only by MOVE: its substitute would delete what
 * somebody else has marked.
 * @throws MailboxRefusal
 */
export async function insistOnMoving({ client }: OpenMailbox, doneFolder: string): Promise<void> {
  if (!client.capabilities.has("MOVE")) throw new MailboxRefusal("no_move");
  const found = await client.status(doneFolder, { uidNext: true }).catch((cause: unknown) => {
    if (cause instanceof Error && "code" in cause && cause.code === "NotFound") return false;
    throw asMailboxRefusal(cause);
  });
  if (!found || found === true) throw new MailboxRefusal("done_folder");
  const opened = client.mailbox ? client.mailbox.path : "";
  if (found.path.toLowerCase() === opened.toLowerCase()) throw new MailboxRefusal("same_folder");
}

/** Servers may leave UIDNEXT out. */
async function findTopUid(client: ImapFlow, uidNext: number | undefined): Promise<number> {
  if (uidNext) return uidNext - 1;
  const found = await client.search({ uid: "*" }, { uid: true });
  return found ? Math.max(0, ...found) : 0;
}
