import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { env } from "@/server/env";
import { stampRequest } from "@/server/http/client-address";
import { answerDirectly } from "@/server/http/direct/answer-directly";
import { mailEndpoints } from "@/server/mail/endpoints/mail-endpoints";

type Params = Record<string, string>;
// The route modules type their parameters each in their own way; the path pattern is what fits them here.
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
type RouteModule = Partial<
  Record<"GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "OPTIONS", Handler>
>;

/** Route modules by their path as under app/, e.g. "/api/inbound/raw" or "/api/files/[id]". */
export type RouteTable = Record<string, RouteModule>;

function match(pattern: string, pathname: string): Params | null {
  const names: string[] = [];
  const source = pattern.replace(/\[(\w+)\]/g, (_, name: string) => {
    names.push(name);
    return "([^/]+)";
  });
  const found = new RegExp(`^${source}$`).exec(pathname);
  return found
    ? Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]))
    : null;
}

async function answer(
  routes: RouteTable,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  stampRequest(incoming);
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host}`);
  // Fixed paths win over patterns, as in Next.
  const patterns = Object.keys(routes).sort((a, b) => a.split("[").length - b.split("[").length);
  for (const pattern of patterns) {
    const params = match(pattern, url.pathname);
    const handler = params && routes[pattern]?.[incoming.method as keyof RouteModule];
    if (!handler) continue;
    const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
    const request = new Request(url, {
      method: incoming.method ?? "GET",
      headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
    });
    const response = await handler(request, { params: Promise.resolve(params as never) });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
    return;
  }
  if (!answerDirectly(mailEndpoints, incoming, outgoing)) outgoing.writeHead(404).end();
}

/** Serves route handlers, and the ways in for mail, over real HTTP on a free port, which env.PORT names from then on. */
export async function serveRoutes(
  routes: RouteTable,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => void answer(routes, incoming, outgoing));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("No port.");
  env.PORT = address.port;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
