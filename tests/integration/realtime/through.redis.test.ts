/**
 * Against a real Redis, named by SEGUE_TEST_REDIS_URL; not run without one (vitest.config.ts). What needs none (a wrong
 * URL, readiness) is in tests/integration/readiness.test.ts.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WidgetServerEvents } from "@/lib/events";
import { startRealtime } from "@/server/realtime/start-realtime";
import { openRedis } from "@/server/redis/client";
import { pingRedis } from "@/server/redis/ping";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";
import { nextEvent, useRealtime } from "@/tests/support/realtime/realtime";
import { testRedisUrl } from "@/tests/support/test-environment";

describe("with a Redis", () => {
  let close = async () => {};
  useDatabase();
  beforeAll(async () => {
    close = await openRedis(testRedisUrl);
  });
  afterAll(() => close());
  const realtime = useRealtime({ isShared: true });

  test("it answers", async () => {
    expect(await pingRedis(2_000)).toBe(true);
  });

  test("what a process without browsers writes reaches the browsers of another", async () => {
    const { acme } = await makeTown();
    const { conversationId, visitor } = acme.ada;
    const widget = await realtime.openWidget(visitor.token);
    const stopWorker = await startRealtime(null);
    try {
      const arrived = nextEvent<Parameters<WidgetServerEvents["message.created"]>[0]>(
        widget,
        "message.created",
      );
      await acme.agent.answers(conversationId, "Hello across");
      expect((await arrived).message.text).toBe("Hello across");
    } finally {
      await stopWorker();
    }
  });
});
