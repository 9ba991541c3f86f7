import { afterAll, beforeAll, expect, test } from "vitest";
import { advanceClock } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { AppError } from "@/server/errors";
import { admitNewcomer } from "@/server/rate-limit/admit-newcomer";
import { countVisitorMessage, limitMessages } from "@/server/rate-limit/message-guard";
import { serveVisitorRest, type VisitorRest } from "@/tests/integration/widget/visitor-rest";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";
import { solveChallenge } from "@/widget/client/session/solve-challenge";

useDatabase();

let rest: VisitorRest;

beforeAll(async () => {
  rest = await serveVisitorRest();
});
afterAll(() => rest.close());

const open = ({ inbox }: TestWorkspace, proof?: object) =>
  rest.call("POST", "session", { body: { websiteToken: inbox.websiteToken, proof } });

const countSessions = ({ scope }: TestWorkspace) =>
  systemDb().contactSession.count({ where: { accountId: scope } });

test("where everybody solves a riddle first, the answer opens one session and no second", async () => {
  const acme = await makeWorkspace();
  const globex = await makeWorkspace();
  for (const place of [acme, globex]) await place.configure({ challenge: "always" });
  const asked = await open(acme);
  expect(asked).toMatchObject({ status: 428, json: { code: "challenge_required" } });
  expect(await countSessions(acme)).toBe(0);
  const proof = await solveChallenge(asked.json.challenge);
  for (const wrong of [
    { ...proof, answer: "x" },
    { ...proof, text: `1${proof.text.slice(2)}` },
    { text: "1.2", answer: "0" },
  ]) {
    expect((await open(acme, wrong)).status).toBe(428);
  }
  expect((await open(globex, proof)).status, "of another inbox").toBe(428);
  expect((await open(acme, proof)).status).toBe(200);
  expect((await open(acme, proof)).status, "again").toBe(428);
  expect(await countSessions(acme)).toBe(1);

  const late = await solveChallenge((await open(acme)).json.challenge);
  advanceClock(121_000);
  expect((await open(acme, late)).status, "too late").toBe(428);
});

test("a crowd behind one address computes a moment instead of being locked out", async () => {
  const { inbox } = await makeWorkspace();
  const newcomer = { isAlwaysAsked: false, proof: undefined };
  const crowd = (address: string) =>
    admitNewcomer({ ...newcomer, inboxId: inbox.id, address: `${address}` });
  const office = await Promise.all(Array.from({ length: 100 }, () => crowd("203.0.113.7")));
  expect(office.every((challenge) => challenge === null)).toBe(true);
  const flood = await Promise.all(
    Array.from({ length: 60 }, (_, index) => crowd(`198.51.100.${index}`)),
  );
  const asked = flood.filter((challenge) => challenge !== null);
  expect(asked.length, "beyond what one inbox gets in a minute").toBe(40);
  const proof = await solveChallenge(asked[0] ?? { text: "", bits: 0 });
  const admitted = admitNewcomer({ ...newcomer, inboxId: inbox.id, address: "203.0.113.7", proof });
  expect(await admitted).toBe(null);
  const other = await makeWorkspace();
  const elsewhere = { ...newcomer, inboxId: other.inbox.id, address: "203.0.113.7" };
  expect(await admitNewcomer(elsewhere)).toBe(null);
});

test("messages are counted for network and inbox, too, and a refusal says how long to wait", async () => {
  limitMessages(11);
  const send = async (sessionId: string, address: string, inboxId = "acme") => {
    try {
      await countVisitorMessage({ sessionId, inboxId, address });
      return 0;
    } catch (error) {
      if (error instanceof AppError && error.code === "rate_limited") return error.retryAfter ?? 0;
      throw error;
    }
  };
  const crowd = Array.from({ length: 1_200 }, (_, index) => `colleague ${index}`);
  const waits: number[] = [];
  for (const sessionId of crowd) waits.push(await send(sessionId, "203.0.113.7"));
  const refused = waits.filter((wait) => wait > 0);
  expect(waits.slice(0, 1_100)).not.toContain(1);
  expect(refused.length).toBeGreaterThan(0);
  expect(Math.max(...refused)).toBe(1);
  expect(await send("carol", "198.51.100.1"), "another network").toBe(0);
  expect(await send("dan", "203.0.113.7", "globex"), "another inbox").toBe(0);
  limitMessages();
});
