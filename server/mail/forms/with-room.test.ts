import { expect, test } from "vitest";
import { withRoom } from "@/server/mail/forms/with-room";

const form = (length?: number) =>
  new Request("http://segue.test/api/inbound/postmark", {
    method: "POST",
    headers: length === undefined ? {} : { "content-length": String(length) },
  });

test("large bodies wait outside while others take the room, and come in afterwards", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = withRoom(form(120_000_000), () => promise);
  // One that does not tell its size counts as the largest.
  const second = withRoom(form(), () => promise);
  const third = withRoom(form(50_000_000), async () => "third");
  await expect(third).rejects.toMatchObject({ code: "unavailable", retryAfter: 30 });
  expect(await withRoom(form(20_000), async () => "small")).toBe("small");
  resolve("done");
  expect(await Promise.all([first, second])).toEqual(["done", "done"]);
  expect(await withRoom(form(50_000_000), async () => "third")).toBe("third");
});
