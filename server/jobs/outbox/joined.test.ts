import { expect, test } from "vitest";
import { jobSpec } from "@/server/jobs/enqueue";
import { joined } from "@/server/jobs/outbox/joined";

const [acme, globex, one, two, three] = Array.from({ length: 5 }, () => crypto.randomUUID());
if (!acme || !globex || !one || !two || !three) throw new Error("No ids.");

const told = (accountId: string, conversationId: string) =>
  jobSpec(
    "notifications.raise",
    { accountId, conversationId, kind: "message_created" },
    { jobKey: `notifications.raise:${conversationId}` },
  );

test("what customers of an account wrote is told by one job, everything else by its own", () => {
  const kind = "message_created";
  const assigned = jobSpec("notifications.raise", {
    ...{ accountId: acme, conversationId: one, kind: "assigned" },
  });
  const jobs = joined([told(acme, one), told(globex, three), assigned, told(acme, two)]);
  expect(jobs.map(({ payload, job_key }) => ({ ...payload, job_key }))).toEqual([
    { accountId: acme, kind, conversationIds: [one, two], job_key: null },
    { accountId: globex, kind, conversationIds: [three], job_key: null },
    { accountId: acme, conversationId: one, kind: "assigned", job_key: null },
  ]);
});
