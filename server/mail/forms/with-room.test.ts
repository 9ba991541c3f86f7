import { expect, test } from "vitest";
import { readBody } from "@/server/mail/forms/read-body";
import { withRoom } from "@/server/mail/forms/with-room";

const mb = 1_000_000;

/** A delivery whose end waits for `end`; `come` tells that all before it has been read. */
function delivery(sizeMb: number, end: Promise<unknown> = Promise.resolve()) {
  const come = Promise.withResolvers<void>();
  let sent = 0;
  const source: UnderlyingDefaultSource = {
    async pull(controller) {
      if (sent < sizeMb) {
        sent += 1;
        return controller.enqueue(new Uint8Array(mb));
      }
      come.resolve();
      await end;
      controller.close();
    },
  };
  // Nothing is made before it is asked for.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  const headers = { "content-length": String(119 * mb) };
  const request = new Request("http://segue.test/", {
    ...{ method: "POST", headers, body, duplex: "half" },
  } as RequestInit);
  const done = withRoom(request, async () => (await readBody(request))?.length ?? null);
  return { come: come.promise, done };
}

test("forms share the room by what has come of them, not by what they announce", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const large = delivery(110, promise);
  const announced = delivery(0, promise);
  await Promise.all([large.come, announced.come]);
  expect(await delivery(1).done).toBe(mb);
  await expect(delivery(60).done).rejects.toMatchObject({ code: "unavailable", retryAfter: 30 });
  expect(await delivery(20).done).toBe(20 * mb);
  resolve();
  expect(await Promise.all([large.done, announced.done])).toEqual([110 * mb, 0]);
  expect(await delivery(60).done).toBe(60 * mb);
});
