import { io, type ManagerOptions, type Socket, type SocketOptions } from "socket.io-client";

type Options = Partial<ManagerOptions & SocketOptions>;

/** A socket of its own, connected; rejects with the server's refusal. It does not reconnect. */
export function connectSocket(url: string, options: Options = {}): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      ...options,
    });
    socket.once("connect", () => resolve(socket));
    socket.once("connect_error", (error) => {
      socket.disconnect();
      reject(error);
    });
  });
}
