import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** Where a send is stopped: before the provider has it, or when its answer is on the way back. */
export type HoldAt = "request" | "answer";

/** The mail provider at the end of a line that tests can cut. */
export type HeldProvider = {
  url: string;
  /** Names the real one behind the line. */
  lead(to: string): void;
  /** Stops the next send. Resolves once it has come that far; its caller never gets an answer. */
  holdNext(at: HoldAt): Promise<void>;
  /** How often a mail to `address` was handed over, that of held requests included. */
  sendsTo(address: string): number;
  stop(): Promise<void>;
};

async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Headers that belong to one connection, not to what travels over it. */
const ofTheConnection = new Set(["connection", "host", "content-length", "transfer-encoding"]);

async function pass(to: string, request: IncomingMessage, body: Uint8Array<ArrayBuffer>) {
  const headers = Object.entries(request.headers)
    .filter(([name]) => !ofTheConnection.has(name))
    .map(([name, value]): [string, string] => [name, String(value)]);
  const method = request.method ?? "GET";
  return fetch(`${to}${request.url}`, { method, headers, ...(body.length > 0 && { body }) });
}

async function reply(answer: Response, response: ServerResponse): Promise<void> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const type = answer.headers.get("content-type") ?? "application/json";
  response.writeHead(answer.status, { "content-type": type }).end(bytes);
}

/** Starts the line, on a free port. */
export async function startHeldProvider(): Promise<HeldProvider> {
  let target = "";
  const sends: string[] = [];
  let hold: { at: HoldAt; reached: () => void } | null = null;

  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isSend = request.method === "POST" && request.url === "/emails";
    if (isSend) sends.push(Buffer.from(body).toString());
    const held = isSend ? hold : null;
    if (held) hold = null;
    if (held?.at === "request") return held.reached();
    const answer = await pass(target, request, body).catch(() => null);
    // What is on its way to a server that is killed goes down with it.
    if (!answer) return void response.destroy();
    if (held) return held.reached();
    await reply(answer, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("No port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    lead(to) {
      target = to;
    },
    holdNext: (at) =>
      new Promise((reached) => {
        hold = { at, reached };
      }),
    sendsTo: (address) => sends.filter((sent) => sent.includes(`"${address}"`)).length,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
