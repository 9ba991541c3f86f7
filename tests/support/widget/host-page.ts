import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type HostPage = { url: string; stop: () => Promise<void> };

type HostPageInput = {
  /** Inside <head>. */
  head?: string;
  body?: string;
  headers?: Record<string, string>;
};

/** A website that is not ours: one document, on another origin than Segue (127.0.0.1 is not localhost). */
export async function serveHostPage({ head = "", body = "", headers = {} }: HostPageInput) {
  const html = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Shop</title>${head}</head><body><h1>Shop</h1>${body}</body></html>`;
  const server = createServer((request, response) => {
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    return response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers })
      .end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  } satisfies HostPage;
}
