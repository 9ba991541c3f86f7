import { databasePool } from "@/server/db/client";
import { makeVisitor, type TestVisitor } from "@/tests/support/factories/visitor";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

export type Thread = { visitor: TestVisitor; conversationId: string };

export type World = { workspace: TestWorkspace; threads: Thread[] };

/** A workspace with `size` visitors, each in a conversation; and as many counters for the skeleton. */
export async function makeWorld(size: number): Promise<World> {
  const workspace = await makeWorkspace({ settings: {} });
  const threads: Thread[] = [];
  for (let index = 0; index < size; index += 1) {
    const visitor = await makeVisitor(workspace, { email: `visitor${index}@example.test` });
    const { conversationId } = await visitor.says("Hello");
    threads.push({ visitor, conversationId });
  }
  await databasePool().query(`
    DROP TABLE IF EXISTS bench_counter, bench_message;
    CREATE TABLE bench_counter (id int PRIMARY KEY, n int NOT NULL);
    CREATE TABLE bench_message (id bigserial PRIMARY KEY, conversation int NOT NULL, seq int NOT NULL,
      text text NOT NULL, at timestamptz NOT NULL DEFAULT now(), UNIQUE (conversation, seq));
    INSERT INTO bench_counter SELECT id, 0 FROM generate_series(0, ${size - 1}) id`);
  return { workspace, threads };
}
