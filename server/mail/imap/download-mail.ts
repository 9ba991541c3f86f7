import type { Readable } from "node:stream";
import type { ImapFlow } from "imapflow";
import { MailboxRefusal } from "@/server/mail/imap/mailbox-refusal";

const chunkSize = 1_000_000;

/** An answer of the server about one mail. @throws MailboxRefusal mail_not_given when there is none. */
export async function given<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    // A server that asks for patience has said nothing about the mail.
    if (cause instanceof Error && "code" in cause && cause.code === "ETHROTTLE") throw cause;
    throw new MailboxRefusal("mail_not_given", { cause });
  }
}

/** The same for a mail in pieces. */
export async function* givenPieces(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const pieces = content[Symbol.asyncIterator]();
  for (;;) {
    const piece = await given(pieces.next());
    if (piece.done) return;
    yield piece.value;
  }
}

/**
 * The mail of this number in the open folder, in pieces. Read it by `givenPieces`.
 * @throws MailboxRefusal mail_not_given when the server names the mail and does not give it.
 */
export async function downloadMail(client: ImapFlow, uid: number): Promise<Readable> {
  const { content } = await given(
    client.download(String(uid), undefined, { uid: true, chunkSize }),
  );
  // Passed over, it would be lost without a word; the next look asks for it again.
  if (!content) throw new MailboxRefusal("mail_not_given");
  return content;
}
