/** A clamd for tests: speaks INSTREAM, knows one virus. */
import { createServer, type Socket } from "node:net";

/** The EICAR test file, put together here so that no scanner stumbles over this one. */
export const eicar = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!", "$H+H*"].join(""),
);

export type StubScanner = {
  url: string;
  /** Sizes of the files it was given. */
  seen(): number[];
  close(): void;
};

type Mood = "well" | "silent" | "hangs up" | "confused";

/** The file in a whole INSTREAM conversation; null while it is not complete. */
function readStream(received: Buffer): Buffer | null {
  let at = "zINSTREAM\0".length;
  const chunks: Buffer[] = [];
  while (received.length >= at + 4) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (received.length < at + 4 + length) return null;
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

/** Starts one on a free port of the loopback address. */
export async function serveScanner(
  options: { mood?: Mood; limit?: number } = {},
): Promise<StubScanner> {
  const { mood = "well", limit = Number.POSITIVE_INFINITY } = options;
  const sizes: number[] = [];
  const sockets = new Set<Socket>();
  const judge = (file: Buffer): string => {
    if (file.length > limit) return "INSTREAM size limit exceeded. ERROR\0";
    return file.includes(eicar) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on("error", () => socket.destroy());
    socket.on("data", (data) => {
      if (mood === "hangs up") return void socket.destroy();
      received = Buffer.concat([received, data]);
      const file = readStream(received);
      if (!file || mood === "silent") return;
      sizes.push(file.length);
      socket.end(mood === "confused" ? "What?\0" : judge(file));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `tcp://127.0.0.1:${port}`,
    seen: () => sizes,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
