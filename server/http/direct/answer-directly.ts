/**
 * Paths that this process answers before Next sees the request: the same handlers from Request to Response, without
 * Next's share of each call. docs/decisions tells which and why.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ReadableStream } from "node:stream/web";
import { log } from "@/server/log";

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

/** Handlers of POST by path, loaded with the first request. */
export type DirectEndpoints = Readonly<Record<string, () => Promise<Handler>>>;

/** Answers the request when its path is one of `endpoints`; false, and nothing done, when it is not. */
export function answerDirectly(
  endpoints: DirectEndpoints,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  const [pathname = "/"] = (incoming.url ?? "/").split("?", 1);
  const load = Object.hasOwn(endpoints, pathname) ? endpoints[pathname] : undefined;
  if (!load) return false;
  if (incoming.method !== "POST") {
    outgoing.writeHead(405, { allow: "POST" }).end();
    return true;
  }
  void answer(load, incoming, outgoing).catch((error: unknown) => {
    // Whoever asked has gone, or the handler could not be loaded: there is nobody to tell.
    log.error({ error, path: pathname }, "request failed");
    outgoing.destroy();
  });
  return true;
}

async function answer(
  load: () => Promise<Handler>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const handle = await load();
  const request = requestOf(incoming);
  const response = await handle(request, { params: Promise.resolve({}) });
  const body = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  headers["x-content-type-options"] = "nosniff";
  headers["content-length"] = String(body.length);
  outgoing.writeHead(response.status, headers).end(body);
  if (incoming.complete) return;
  // What the handler left of the body would stand before the connection's next request.
  await request.body?.cancel().catch(() => undefined);
  incoming.resume();
}

/** The body is read as the handler asks for it: a refused request costs no memory. */
function requestOf(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const body = ReadableStream.from(incoming.iterator({ destroyOnReturn: false }));
  // The path says where it belongs; the host is the client's own word.
  const url = new URL(incoming.url ?? "/", "http://localhost");
  return new Request(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
}
