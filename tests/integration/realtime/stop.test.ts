import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test, vi } from "vitest";
import { closeDatabase, openDatabase, systemDb } from "@/server/db/client";
import { log } from "@/server/log";
import { startRealtime } from "@/server/realtime/start-realtime";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { connectSocket } from "@/tests/support/realtime/connect-socket";
import { closed } from "@/tests/support/realtime/realtime";

const database = useDatabase();

test("a stop with open sockets needs the database no more once it is over, and leaves no socket counted long", async () => {
  const { acme } = await makeTown();
  const server = createServer();
  const stop = await startRealtime(server, { isShared: false });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { name, value } = await acme.agent.cookie();
  const sockets = [
    await connectSocket(`${origin}/agent`, { extraHeaders: { cookie: `${name}=${value}` } }),
    await connectSocket(`${origin}/widget`, { auth: { token: acme.ada.visitor.token } }),
    await connectSocket(`${origin}/widget`, { auth: { token: acme.bob.visitor.token } }),
  ];
  const rows = () => systemDb().presence.findMany({ where: { accountId: acme.scope } });
  await expect.poll(async () => (await rows()).length).toBe(3);
  const warned = vi.spyOn(log, "warn");
  const complained = vi.spyOn(log, "error");
  const ended = sockets.map(closed);

  // One leaves just before: his agents would be told in three seconds.
  sockets.at(-1)?.disconnect();
  await stop();
  const left = await rows();
  await closeDatabase();
  await Promise.all(ended);
  server.close();
  await once(server, "close");

  expect(warned.mock.calls).toEqual([]);
  expect(complained.mock.calls).toEqual([]);
  const ages = left.map(({ heartbeatAt }) => Date.now() - heartbeatAt.getTime());
  for (const age of ages) expect(age).toBeGreaterThan(15_000);
  openDatabase(database.url());
});
