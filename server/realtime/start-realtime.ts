import type { Server as HttpServer } from "node:http";
import { Server, type ServerOptions } from "socket.io";
import { env } from "@/server/env";
import { onAnnouncement } from "@/server/events/announce";
import { onTyping } from "@/server/events/announce-typing";
import { log } from "@/server/log";
import { letSocketsLapse } from "@/server/presence/commands";
import { limitMessages } from "@/server/rate-limit/message-guard";
import { createAfterwork } from "@/server/realtime/afterwork";
import { openAgentNamespace } from "@/server/realtime/agent-namespace";
import { createAvailability, socketIdsOf, startHeartbeat } from "@/server/realtime/presence";
import { connectProcesses } from "@/server/realtime/processes/connect-processes";
import { publishTyping } from "@/server/realtime/publish/publish-typing";
import { createPublisher, type Publish } from "@/server/realtime/publish/publisher";
import type { Realtime } from "@/server/realtime/realtime-server";
import { openWidgetNamespace } from "@/server/realtime/widget-namespace";
import { remember } from "@/server/remember";

type RealtimeOptions = {
  /** Other processes serve sockets too: events travel through Redis or PostgreSQL. Default: when there is no HTTP server. */
  isShared?: boolean;
  /** Messages one visitor or agent may send in a minute. */
  sendsPerMinute?: number;
  /** How often this process says that its sockets live, and looks whether they still may. */
  beatEveryMs?: number;
};

/** Three beats fit into the 30 s a socket counts as open. */
const beatEveryMs = 10_000;

/** A message of the longest text in escaped JSON, with room to spare. */
const maxPayloadBytes = 300_000;

/** With both a closed laptop is noticed within the 25 s that a heartbeat row still counts. */
const pingIntervalMs = 15_000;
const pingTimeoutMs = 10_000;

const serverOptions: Partial<ServerOptions> = {
  serveClient: false,
  // Next's development reload has its upgrade requests on the same server.
  destroyUpgrade: false,
  maxHttpBufferSize: maxPayloadBytes,
  pingInterval: pingIntervalMs,
  pingTimeout: pingTimeoutMs,
};

/**
 * Starts the sockets on `httpServer`; without one (worker role) it only publishes to the browsers of other processes.
 * The result ends every connection and leaves the HTTP server open.
 */
export async function startRealtime(
  httpServer: HttpServer | null,
  options: RealtimeOptions = {},
): Promise<() => Promise<void>> {
  const isShared = options.isShared ?? (httpServer === null || env.DATABASE_URL !== undefined);
  const io = httpServer ? new Server(httpServer, serverOptions) : new Server(serverOptions);
  const disconnectProcesses = isShared ? connectProcesses(io) : null;
  const realtime: Realtime = {
    io,
    agent: io.of("/agent"),
    widget: io.of("/widget"),
    isShared,
    afterwork: createAfterwork(),
  };
  limitMessages(options.sendsPerMinute);
  const availability = createAvailability(realtime);
  openAgentNamespace(realtime, availability);
  openWidgetNamespace(realtime);
  const stopHeartbeat = startHeartbeat(realtime, {
    availability,
    everyMs: options.beatEveryMs ?? beatEveryMs,
  });
  publishThrough(realtime);
  return async () => {
    publishThrough(null);
    stopHeartbeat();
    const open = socketIdsOf(realtime);
    // Before the sockets end, or each of them would write its own end into a database that is about to close.
    await realtime.afterwork.end();
    await letSocketsLapse(open).catch((error: unknown) => {
      log.warn({ error }, "the end of the sockets could not be recorded");
    });
    // Not io.close(): that would close the HTTP server, whose end belongs to the boot.
    if (httpServer) io.engine.close();
    for (const namespace of [realtime.agent, realtime.widget, io.of("/")]) {
      await namespace.adapter.close();
    }
    disconnectProcesses?.();
  };
}

const publishing = () =>
  remember<{ realtime: Realtime | null; publish: Publish | null; isListening: boolean }>(
    "realtime-publisher",
    () => ({ realtime: null, publish: null, isListening: false }),
  );

/** Listeners of announcements stay for the life of the process, so one forwards to whichever server runs. */
function publishThrough(realtime: Realtime | null): void {
  const state = publishing();
  state.realtime = realtime;
  state.publish = realtime && createPublisher(realtime);
  if (state.isListening) return;
  state.isListening = true;
  onAnnouncement((scope, announcements) => publishing().publish?.(scope, announcements));
  onTyping((scope, event) => {
    const { realtime: open } = publishing();
    if (open) publishTyping(open, scope, event);
  });
}
