import { io } from "socket.io-client";
import type { SocketLike } from "@/widget/client/sync/socket";

type OpenSocketInput = {
  /** Origin of the Segue server; "" for the page's own. */
  baseUrl: string;
  auth: () => { token: string | null };
};

/** socket.io-client on /widget: WebSocket first, long-polling where that fails, jittered backoff. Not yet connected. */
export function openSocket({ baseUrl, auth }: OpenSocketInput): SocketLike {
  return io(`${baseUrl}/widget`, {
    autoConnect: false,
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 15_000,
    randomizationFactor: 0.5,
    auth: (send) => send(auth()),
  });
}
