import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openAgentSocket } from "@/components/realtime/agent-socket";
import { createConnectionStore, followConnection } from "@/components/realtime/connection-store";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", new EventTarget());
});

afterEach(() => vi.unstubAllGlobals());

/** A socket whose handshakes the server answers with `codes`, one after the other. */
function follow(codes: string[]) {
  const socket = openAgentSocket();
  const store = createConnectionStore();
  const connect = vi.spyOn(socket, "connect").mockImplementation(() => {
    const code = codes.shift();
    const error = Object.assign(new Error("Refused."), { data: { code } });
    for (const listener of socket.listeners(code ? "connect_error" : "connect")) listener(error);
    return socket;
  });
  const stop = followConnection(socket, store);
  socket.connect();
  return { connect, stop, status: () => store.getState().status };
}

test("a handshake that the server stumbled over is tried again until it succeeds", async () => {
  const { connect, status } = follow(["internal", "unavailable"]);
  expect(status()).toBe("lost");
  await vi.advanceTimersByTimeAsync(999);
  expect(connect).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(status()).toBe("live");
  expect(connect).toHaveBeenCalledTimes(3);
});

test("whoever is signed out, or has left, tries no more", async () => {
  const refused = follow(["unauthenticated"]);
  const left = follow(["unavailable"]);
  left.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refused.status()).toBe("signed_out");
  expect(refused.connect).toHaveBeenCalledTimes(1);
  expect(left.connect).toHaveBeenCalledTimes(1);
});
