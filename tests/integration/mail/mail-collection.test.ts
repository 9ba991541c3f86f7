import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "@/tests/support/database/database";
import { collection } from "@/tests/support/mail/collection/collection";
import { expectSpecimen } from "@/tests/support/mail/collection/expect-specimen";
import { useInbound } from "@/tests/support/mail/inbound";
import { startChat } from "@/tests/support/realtime/chat";

useDatabase();
useInbound();
// Mail that belongs to nobody is listed for the oldest account.
beforeAll(async () => {
  await startChat();
});

test("the collection holds at least sixty mails, each under a name of its own", () => {
  const names = Object.values(collection).flatMap((list) => list.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(60);
  expect(new Set(names).size).toBe(names.length);
});

/** Of each kind these many, spread over the list; the long run takes them all. */
const most = 4;

for (const [kind, specimens] of Object.entries(collection)) {
  const step = Math.ceil(specimens.length / most);
  const chosen = specimens.filter((_, index) => index % step === 0);
  describe(`mails of the collection: ${kind}`, () => {
    test.each(chosen.map((specimen) => [specimen.name, specimen] as const))("%s", (_, specimen) =>
      expectSpecimen(specimen),
    );
  });
}
