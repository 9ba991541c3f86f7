import { expect, test } from "vitest";
import { createFloodGuard } from "@/server/rate-limit/flood-guard";

test("a flood is refused in a sentence, for whoever makes it and nobody else", async () => {
  const guard = createFloodGuard({ points: 3, seconds: 60, message: "Too fast." });
  for (let sent = 0; sent < 3; sent += 1) await guard("ada");
  const refusal = { code: "rate_limited", message: "Too fast.", retryAfter: 60 };
  await expect(guard("ada")).rejects.toMatchObject(refusal);
  await expect(guard("bob")).resolves.toBeUndefined();
});
