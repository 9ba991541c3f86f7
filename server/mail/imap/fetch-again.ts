import { systemDb } from "@/server/db/client";
import { downloadMail, given, givenPieces } from "@/server/mail/imap/download-mail";
import { nameOfPlace, readMailName } from "@/server/mail/imap/mail-name";
import { openMailbox } from "@/server/mail/imap/open-mailbox";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { openSecret } from "@/server/secrets/secrets";

const forwardIt = "Forward the mail from there to the inbox's address.";

/**
 * Gets a mail once more from the mailbox it lies in, over a connection of its own; the mail stays there as it is.
 * @throws UnreadableMail when trying again cannot help, with what to do; MailboxRefusal or another error when it can.
 */
export async function* fetchFromMailbox(sourceEventId: string): AsyncGenerator<Uint8Array> {
  const name = readMailName(sourceEventId);
  const mailbox =
    name && (await systemDb().imapMailbox.findUnique({ where: { inboxId: name.inboxId } }));
  if (!name || !mailbox || nameOfPlace(mailbox) !== name.place) {
    throw new UnreadableMail(`The mailbox it lies in is not connected any more. ${forwardIt}`);
  }
  const opened = await openMailbox({ ...mailbox, password: openSecret(mailbox.password) });
  const { client } = opened;
  try {
    const isThere =
      opened.uidValidity === name.uidValidity &&
      (await given(client.fetchOne(String(name.uid), { size: true }, { uid: true })));
    if (!isThere) {
      const where = `the folder ${mailbox.folder} of ${mailbox.username}`;
      throw new UnreadableMail(`It is not to be found in ${where}. ${forwardIt}`);
    }
    yield* givenPieces(await downloadMail(client, name.uid));
  } finally {
    client.close();
  }
}
