import { expect, test } from "vitest";
import { complaintsAbout, runFuzz } from "@/tests/fuzz/run-fuzz";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("a hundred broken mails are each stored and decided", async () => {
  const result = await runFuzz({ seed: 7, count: 100 });
  expect(complaintsAbout(result)).toEqual([]);
}, 120_000);
