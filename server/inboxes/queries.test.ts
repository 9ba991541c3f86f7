import { afterEach, expect, test } from "vitest";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { mayDemoSign } from "@/server/inboxes/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown } from "@/tests/support/factories/town";

useDatabase();

const { BASE_URL } = env;
afterEach(() => {
  env.BASE_URL = BASE_URL;
});

test("the demo page signs nobody in with the key of a real inbox that is on the internet", async () => {
  const { acme } = await makeTown();
  const inbox = { id: acme.inbox.id, accountId: acme.scope };
  env.BASE_URL = "http://localhost:3000";
  expect(await mayDemoSign(inbox)).toBe(true);
  env.BASE_URL = "https://chat.example.com";
  expect(await mayDemoSign(inbox)).toBe(false);
  const where = { accountId: acme.scope };
  await systemDb().conversation.updateMany({ where, data: { createdAt: new Date(0) } });
  expect(await mayDemoSign(inbox)).toBe(true);
});
