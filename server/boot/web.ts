import { once } from "node:events";
import { createServer, type Server } from "node:http";
import next from "next";
import { env } from "@/server/env";
import { stampRequest } from "@/server/http/client-address";
import { answerDirectly } from "@/server/http/direct/answer-directly";
import { mailEndpoints } from "@/server/mail/endpoints/mail-endpoints";

async function listen(server: Server): Promise<void> {
  server.listen(env.PORT, env.HOST);
  try {
    await once(server, "listening");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE") {
      throw new Error(
        `PORT: ${env.PORT} is in use. Stop the program that uses it, or set another port.`,
      );
    }
    if (code === "EACCES") throw new Error(`PORT: this user may not listen on ${env.PORT}.`);
    if (code === "EADDRNOTAVAIL")
      throw new Error(`HOST: ${env.HOST} is not an address of this machine.`);
    throw error;
  }
}

async function stopServing(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  // A browser that keeps a request open must not hold up the stop.
  const force = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(force);
}

export type Web = { server: Server; listen(): Promise<void>; close(): Promise<void> };

/** The pages and the API behind an HTTP server that does not listen yet, so that sockets can join it first. */
export async function prepareWeb(): Promise<Web> {
  const server = createServer();
  const app = next({
    dev: env.NODE_ENV === "development",
    ...(env.HOST && { hostname: env.HOST }),
    port: env.PORT,
    httpServer: server,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on("request", (request, response) => {
    stampRequest(request);
    if (!answerDirectly(mailEndpoints, request, response)) void handle(request, response);
  });
  return {
    server,
    listen: () => listen(server),
    async close() {
      await stopServing(server);
      await app.close();
    },
  };
}
