import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  type AttachmentStream,
  type HeaderLines,
  type Headers,
  MailParser,
  type MessageText,
  type ParsedMail as Parsed,
} from "mailparser";
import type { FileContent, Spool } from "@/server/storage/spool";

type Fields = Pick<Parsed, "from" | "to" | "cc" | "bcc" | "replyTo" | "subject">;

/** What the parser makes of a mail, with the bytes of its files kept elsewhere. */
export type RawParsed = Fields & {
  headerLines: HeaderLines;
  text: string | undefined;
  html: string | undefined;
  attachments: (Omit<AttachmentStream, "content" | "release"> & { kept: FileContent })[];
  /** Some part calls itself text/plain; without one, the parser's text is made from HTML. */
  namesPlainText: boolean;
};

const parserOptions = {
  skipTextToHtml: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  checksumAlgo: false as const,
  maxHtmlLengthToParse: 2_000_000,
};

/** Thrown for what the parser cannot take apart; other errors come from the stream of the mail or from storage. */
export class ParserFailure extends Error {}

/**
 * Runs the MIME parser over a mail. Each file goes to `keep` as it is decoded, one after the other; the parser waits.
 * @throws ParserFailure
 */
export async function runParser(raw: Buffer | Readable, keep: Spool["keep"]): Promise<RawParsed> {
  const parser = new MailParser(parserOptions);
  let headers: Headers = new Map();
  parser.once("headers", (found) => {
    headers = found;
  });
  // A parser that fails in the middle of a file never ends it.
  const failure = Promise.withResolvers<never>();
  const fail = (cause: Error) => failure.reject(new ParserFailure(cause.message, { cause }));
  parser.on("error", fail);
  const attachments: RawParsed["attachments"] = [];
  let words: Partial<MessageText> = {};
  const read = async () => {
    for await (const part of parser as AsyncIterable<AttachmentStream | MessageText>) {
      if (part.type === "text") words = { ...words, ...part };
      else {
        part.content.on("error", fail);
        const kept = await keep(part.content);
        part.release?.();
        attachments.push({ ...part, kept });
      }
    }
  };
  const plain = feed(parser, raw, failure.reject);
  try {
    await Promise.race([failure.promise, read()]);
  } finally {
    parser.destroy();
    if (!Buffer.isBuffer(raw)) raw.destroy();
  }
  return {
    ...fieldsOf(headers),
    headerLines: parser.headerLines || [],
    ...{ text: words.text, html: words.html, attachments },
    namesPlainText: plain(),
  };
}

const plainText = /^content-type:\s*text\/plain/im;
const overlap = 1_000;

/** Hands the mail to the parser. The result tells, at the end, whether some part calls itself text/plain. */
function feed(
  parser: MailParser,
  raw: Buffer | Readable,
  onError: (error: unknown) => void,
): () => boolean {
  if (Buffer.isBuffer(raw)) {
    parser.end(raw);
    return () => plainText.test(raw.toString("latin1"));
  }
  let isFound = false;
  let tail = "\n";
  const watch = new Transform({
    transform(chunk: Buffer, _, done) {
      if (!isFound) {
        const text = tail + chunk.toString("latin1");
        isFound = plainText.test(text);
        tail = text.slice(-overlap);
      }
      done(null, chunk);
    },
  });
  // The parser's own errors are told by its event, and first.
  pipeline(raw, watch, parser).catch((error: unknown) => setImmediate(onError, error));
  return () => isFound;
}

const fieldNames = {
  ...{ from: "from", to: "to", cc: "cc", bcc: "bcc", subject: "subject" },
  replyTo: "reply-to",
} as const;

/** The parsed fields of a mail, as the parser's own convenience function names them. */
function fieldsOf(headers: Headers): Fields {
  return Object.fromEntries(
    Object.entries(fieldNames).flatMap(([field, name]) =>
      headers.has(name) ? [[field, headers.get(name)]] : [],
    ),
  );
}
