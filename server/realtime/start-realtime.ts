import type { Server as HttpServer } from "node:http";

/** Starts the sockets on `httpServer`; without one (worker role) only publishes. The result stops it. */
export async function startRealtime(_httpServer: HttpServer | null): Promise<() => Promise<void>> {
  return async () => undefined;
}
