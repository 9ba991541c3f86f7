import { answerQuestion } from "@/server/assistant/answer/answer-question";
import { leave, type Outcome } from "@/server/assistant/answer/outcome";
import { beginTurn } from "@/server/assistant/turn/begin-turn";
import { finishTurn } from "@/server/assistant/turn/finish-turn";
import { followGrowth, tellThinking } from "@/server/assistant/turn/tell-growth";
import type { Turn } from "@/server/assistant/turn/turn";
import { grantScope } from "@/server/db/scope";
import { log } from "@/server/log";

/**
 * Job assistant.turn: answers what a customer wrote, or leaves the conversation to people. Whatever happens between, he
 * hears something: a failure hands over here, a killed process by the sweep.
 */
export async function runTurn(job: { accountId: string; conversationId: string }): Promise<void> {
  const turn = await beginTurn(grantScope(job.accountId), job.conversationId);
  if (!turn) return;
  if (turn.obstacle) return void (await finishTurn(turn, leave(turn.obstacle)));
  tellThinking(turn, true);
  try {
    await finishTurn(turn, await think(turn));
  } finally {
    tellThinking(turn, false);
  }
}

async function think(turn: Turn): Promise<Outcome> {
  const growth = followGrowth(turn);
  try {
    return await answerQuestion(turn, growth.hear);
  } catch (error) {
    log.error({ error, runId: turn.runId }, "the assistant could not answer");
    return leave("error");
  } finally {
    growth.end();
  }
}
