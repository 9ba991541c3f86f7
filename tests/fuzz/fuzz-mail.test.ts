import { expect, test } from "vitest";
import { complaintsAbout, runFuzz } from "@/tests/fuzz/run-fuzz";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("two hundred and fifty broken mails are each stored and decided", async () => {
  const result = await runFuzz({ seed: 7, count: 250 });
  expect(complaintsAbout(result)).toEqual([]);
});
