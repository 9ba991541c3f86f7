/**
 * The virus scanner's door: clamd's INSTREAM command over TCP or a Unix socket, when CLAMD_URL is set. What cannot be
 * scanned is never taken for clean.
 */
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { env } from "@/server/env";

/** `reason` is a sentence for people. */
export type ScanVerdict = { isClean: true } | { isClean: false; reason: string };

/** Thrown when the scanner cannot be asked now; asking again later may help. */
export class ScannerUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The virus scanner cannot be reached: ${reason}.`, options);
    this.name = "ScannerUnavailable";
  }
}

const chunkLength = 65_536;

/** How long the scanner may be silent, in milliseconds. */
const patienceMs = 30_000;

const infected = /^stream: (.{1,200}) FOUND$/;

/**
 * Whether a file is free of known viruses; true without a word when no scanner is set up.
 * @throws ScannerUnavailable
 */
export async function scanFile(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  options: { url?: string | undefined; patienceMs?: number } = {},
): Promise<ScanVerdict> {
  const url = options.url ?? env.CLAMD_URL;
  if (!url) return { isClean: true };
  const answer = await ask(url, piecesOf(content), options.patienceMs ?? patienceMs).catch(
    (cause: unknown) => {
      throw new ScannerUnavailable(cause instanceof Error ? cause.message : String(cause), {
        cause,
      });
    },
  );
  if (answer === "stream: OK") return { isClean: true };
  const found = infected.exec(answer)?.[1];
  if (found) return { isClean: false, reason: `The virus scanner found ${found}.` };
  // It will never look at this one.
  if (/size limit exceeded/i.test(answer)) {
    return { isClean: false, reason: "The file is too large for the virus scanner." };
  }
  throw new ScannerUnavailable(`it answered "${answer.slice(0, 200)}"`);
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === "unix:") return connect({ path: decodeURIComponent(pathname) });
  return connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) });
}

async function* piecesOf(content: Uint8Array | AsyncIterable<Uint8Array>) {
  const whole = content instanceof Uint8Array ? [content] : content;
  for await (const bytes of whole) {
    for (let at = 0; at < bytes.byteLength; at += chunkLength) {
      yield bytes.subarray(at, at + chunkLength);
    }
  }
}

async function* frames(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const piece of pieces) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.byteLength);
    yield length;
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
  yield Buffer.alloc(4);
}

/** One question, one answer. */
function ask(url: string, pieces: AsyncIterable<Uint8Array>, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(url);
    const answer: Buffer[] = [];
    const end = (settle: () => void): void => {
      socket.destroy();
      settle();
    };
    socket.setTimeout(patience, () => end(() => reject(new Error("it did not answer in time"))));
    socket.on("error", (error) => {
      // It answers and hangs up while a large file is still being sent.
      const said = readAnswer(answer);
      end(() => (said === "" ? reject(error) : resolve(said)));
    });
    socket.on("data", (data) => answer.push(data));
    socket.on("close", () => {
      const said = readAnswer(answer);
      end(() => (said === "" ? reject(new Error("it hung up")) : resolve(said)));
    });
    const file = Readable.from(frames(pieces));
    file.on("error", (error) => end(() => reject(error)));
    socket.on("close", () => file.destroy());
    file.pipe(socket, { end: false });
  });
}

const readAnswer = (answer: Buffer[]): string =>
  Buffer.concat(answer).subarray(0, 1000).toString("utf8").replaceAll("\0", "").trim();
