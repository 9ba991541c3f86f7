import { beforeAll, describe, test } from "vitest";
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

for (const [kind, specimens] of Object.entries(collection)) {
  describe(`every mail of the collection: ${kind}`, () => {
    test.each(specimens.map((specimen) => [specimen.name, specimen] as const))(
      "%s",
      (_, specimen) => expectSpecimen(specimen),
    );
  });
}
