import { expect, test } from "vitest";
import { complaintsAbout, runFuzz } from "@/tests/fuzz/run-fuzz";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("twenty thousand broken mails are each stored and decided, in flat memory", async () => {
  const result = await runFuzz({ seed: 1, count: 20_000 });
  expect(complaintsAbout(result)).toEqual([]);
}, 1_800_000);
