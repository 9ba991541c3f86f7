import { once } from "node:events";
import { connect } from "node:net";

/** Speaks SMTP by hand: what it writes is what goes over the wire. */
export async function openSmtp(port: number) {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let wake = () => {};
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    wake();
  });
  socket.on("close", () => wake());
  // Being hung up on is what some tests are about.
  socket.on("error", () => undefined);
  await once(socket, "connect");

  /** The next `count` replies, one code and text each; continuation lines are left out. */
  async function replies(count: number): Promise<string[]> {
    for (;;) {
      const lines = text.split("\r\n");
      const ends = lines.flatMap((line, at) => (/^\d{3} /.test(line) ? [at] : []));
      const last = ends[count - 1];
      if (last !== undefined && lines.length > last + 1) {
        text = lines.slice(last + 1).join("\r\n");
        return ends.slice(0, count).map((at) => lines[at] ?? "");
      }
      if (socket.destroyed) throw new Error(`The server hung up. It had said: ${text}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  const say = async (given: string | Buffer, count = 1): Promise<string[]> => {
    socket.write(given);
    return replies(count);
  };
  return { say, replies, heard: () => text, close: () => socket.destroy() };
}
