import { answerQuestion } from "@/server/assistant/answer/answer-question";
import { leave, type Outcome } from "@/server/assistant/answer/outcome";
import { beginTurn } from "@/server/assistant/turn/begin-turn";
import { finishTurn } from "@/server/assistant/turn/finish-turn";
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
  await finishTurn(turn, turn.obstacle ? leave(turn.obstacle) : await think(turn));
}

async function think(turn: Turn): Promise<Outcome> {
  try {
    return await answerQuestion(turn);
  } catch (error) {
    log.error({ error, runId: turn.runId }, "the assistant could not answer");
    return leave("error");
  }
}
