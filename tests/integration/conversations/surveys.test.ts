import { expect, test } from "vitest";
import { defaultInboxSettings } from "@/lib/schemas/inbox-settings";
import { advanceClock } from "@/server/clock";
import { setConversationStatus } from "@/server/conversations/commands/set-conversation-status";
import { tenantDb } from "@/server/db/tenant";
import { answerSurvey } from "@/server/surveys/commands/answer-survey";
import { surveyToken } from "@/server/surveys/policy";
import { findSurvey } from "@/server/surveys/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeTown, type TestTown } from "@/tests/support/factories/town";

useDatabase();

const dayMs = 86_400_000;
const csat = { ...defaultInboxSettings("Acme").csat, isEnabled: true };

async function resolve({ acme }: TestTown, status: "resolved" | "open" = "resolved") {
  const { conversationId } = acme.ada;
  const input = { conversationId, status, snoozedUntil: null };
  await setConversationStatus(acme.scope, acme.agent.actor, input);
}

const surveysOf = ({ acme }: TestTown) =>
  tenantDb(acme.scope).message.findMany({
    where: { conversationId: acme.ada.conversationId, kind: "csat" },
  });

test("resolving asks once, where somebody answered and the inbox wants it", async () => {
  const town = await makeTown();
  await resolve(town);
  expect(await surveysOf(town)).toEqual([]);
  await resolve(town, "open");
  await town.acme.configure({ csat });
  await resolve(town);
  expect(await surveysOf(town), "nobody answered").toEqual([]);
  await resolve(town, "open");
  await town.acme.agent.answers(town.acme.ada.conversationId, "Here you are.");
  await resolve(town);
  await resolve(town, "open");
  await resolve(town);
  const [survey, ...more] = await surveysOf(town);
  expect(more).toEqual([]);
  expect(survey).toMatchObject({
    text: "How did we do?",
    authorKind: "agent",
    payload: { style: "emoji", rating: null, comment: "" },
  });
});

test("an answer is kept once, changed for 14 days, and then stands", async () => {
  const town = await makeTown();
  const { scope, ada, agent } = town.acme;
  const { conversationId } = ada;
  await town.acme.configure({ csat });
  await agent.answers(conversationId, "Here you are.");
  await resolve(town);
  const say = (rating: number, comment = "") =>
    answerSurvey(scope, { conversationId, input: { rating, comment } });
  const both = await Promise.all([say(4), say(4)]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  advanceClock(13 * dayMs);
  expect(await say(2, "Slow after all")).toMatchObject({ ok: true });
  const rows = await tenantDb(scope).csatResponse.findMany({ where: { conversationId } });
  expect(rows).toMatchObject([{ rating: 2, comment: "Slow after all" }]);
  expect((await surveysOf(town))[0]?.payload).toMatchObject({ rating: 2, style: "emoji" });
  advanceClock(2 * dayMs);
  expect(await say(5)).toEqual({ ok: false, reason: "too_late" });
});

test("another account's conversation, and a link that was made up, are nobody's survey", async () => {
  const town = await makeTown();
  const { ada, agent } = town.acme;
  await town.acme.configure({ csat });
  await agent.answers(ada.conversationId, "Here you are.");
  await resolve(town);
  const [survey] = await surveysOf(town);
  const id = survey?.id ?? "";
  const input = { rating: 1, comment: "" };
  const { conversationId } = ada;
  expect(await answerSurvey(town.globex.scope, { conversationId, input })).toEqual({
    ok: false,
    reason: "not_found",
  });
  expect(await findSurvey(surveyToken(id))).toMatchObject({ id, brand: town.acme.name });
  expect(await findSurvey(`${id}.AAAAAAAAAAAAAAAAAAAAAA`)).toBeNull();
  expect(await findSurvey(surveyToken(crypto.randomUUID()))).toBeNull();
});
