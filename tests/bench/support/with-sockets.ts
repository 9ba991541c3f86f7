import type { Socket } from "socket.io-client";
import { closeDatabase, openDatabase } from "@/server/db/client";
import { startServerProcess } from "@/tests/bench/support/server-process";
import { makeWorld, type World } from "@/tests/bench/support/world";
import { copyTemplate } from "@/tests/support/database/postgres";

export type Side<Act> = { act: Act; sockets: Socket[] };

type Sides<Act> = {
  templateUrl: string;
  /** Visitors, each in a conversation. */
  size: number;
  openSkeleton: (origin: string) => Promise<Side<Act>>;
  openSegue: (origin: string, world: World) => Promise<Side<Act>>;
};

/** Segue's sockets and the skeleton's, both up on one database, with clients of both, for as long as `work` takes. */
export async function withSockets<Act, Value>(
  { templateUrl, size, openSkeleton, openSegue }: Sides<Act>,
  work: (sides: { skeleton: Act; segue: Act }) => Promise<Value>,
): Promise<Value> {
  const database = await copyTemplate(templateUrl);
  openDatabase(database.url);
  const world = await makeWorld(size);
  const skeletonServer = await startServerProcess("tests/bench/serve-skeleton.ts", database.url);
  const segueServer = await startServerProcess("tests/bench/serve-segue.ts", database.url);
  const skeleton = await openSkeleton(skeletonServer.origin);
  const segue = await openSegue(segueServer.origin, world);
  const value = await work({ skeleton: skeleton.act, segue: segue.act });
  for (const socket of [...skeleton.sockets, ...segue.sockets]) socket.disconnect();
  await Promise.all([skeletonServer.stop(), segueServer.stop()]);
  await closeDatabase();
  await database.drop();
  return value;
}
