import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { maxUploadBytes } from "@/lib/limits";
import { limitUploads } from "@/server/rate-limit/limit-uploads";
import { useDatabase } from "@/tests/support/database/database";

useDatabase();

test("one network gives no more than twenty of the largest files an hour, by however many sessions", async () => {
  const inboxId = randomUUID();
  const upload = (address: string, bytes = maxUploadBytes) =>
    limitUploads({ inboxId, address, bytes });
  for (let count = 0; count < 20; count += 1) await upload("192.0.2.7");
  await expect(upload("192.0.2.7", 1)).rejects.toMatchObject({ code: "rate_limited" });
  await upload("198.51.100.7");
});

test("all networks together give an inbox no more than its share of a day", async () => {
  const inboxId = randomUUID();
  const huge = (address: string) => limitUploads({ inboxId, address, bytes: 500_000_000 });
  for (let count = 1; count <= 40; count += 1) await huge(`192.0.2.${count}`);
  await expect(huge("198.51.100.1")).rejects.toMatchObject({ code: "rate_limited" });
});
