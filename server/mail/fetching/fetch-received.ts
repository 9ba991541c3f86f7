import { Readable } from "node:stream";
import { composeReceived, type ReceivedFile } from "@/server/mail/fetching/compose-received";
import { maxMailBytes } from "@/server/mail/ingress/raw";
import { UnreadableMail } from "@/server/mail/reading/parse";
import { providerTimeoutMs, resendClient } from "@/server/mail/transport/resend-client";
import { keepInMemory } from "@/server/storage/spool";

const downloadTimeoutMs = 120_000;

/** GET /emails/receiving/:id */
type ReceivedEmail = NonNullable<
  Awaited<ReturnType<ReturnType<typeof resendClient>["emails"]["receiving"]["get"]>>["data"]
>;

/**
 * Gets a received mail from Resend: the whole of it where the provider offers that, else put together again from its
 * content, headers and attachments.
 * @throws UnreadableMail when trying again cannot help; any other error when it can.
 */
export async function fetchReceived(emailId: string): Promise<AsyncIterable<Uint8Array>> {
  const signal = AbortSignal.timeout(providerTimeoutMs);
  const answer = await resendClient().emails.receiving.get(
    emailId,
    { html_format: "cid" },
    { signal },
  );
  if (answer.error) throw refusal(answer.error);
  const url = answer.data.raw?.download_url;
  if (url) return download(url);
  return Readable.from([await composeReceived(answer.data, await fetchFiles(answer.data))]);
}

function refusal({
  name,
  message,
  statusCode,
}: {
  name: string;
  message: string;
  statusCode: number | null;
}) {
  const text = `The provider does not hand the mail over: ${name}: ${message}`;
  // A wrong key (401, 403) or a limit is mended and tried again; these say that the mail itself is not to be had.
  const isFinal = statusCode === 404 || statusCode === 410 || statusCode === 422;
  return isFinal ? new UnreadableMail(text) : new Error(text);
}

async function fetchFiles(mail: ReceivedEmail): Promise<ReceivedFile[]> {
  const files: ReceivedFile[] = [];
  let size = 0;
  for (const { id, filename, content_type, content_id } of mail.attachments ?? []) {
    const signal = AbortSignal.timeout(providerTimeoutMs);
    const answer = await resendClient().emails.receiving.attachments.get(
      { emailId: mail.id, id },
      { signal },
    );
    if (answer.error) throw refusal(answer.error);
    const bytes = await (await keepInMemory(download(answer.data.download_url))).read();
    size += bytes.length;
    if (size > maxMailBytes) throw new UnreadableMail("The mail is larger than 35 MB.");
    files.push({ filename, contentType: content_type, contentId: content_id, bytes });
  }
  return files;
}

async function* download(url: string): AsyncGenerator<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(downloadTimeoutMs) });
  if (!response.ok) throw new Error(`The provider answered ${response.status} to a download.`);
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxMailBytes) throw new UnreadableMail("The mail is larger than 35 MB.");
    yield chunk;
  }
}
