import "server-only";
import {
  type PairList,
  type PairStatus,
  pairFilter,
  type UnansweredQuestion,
} from "@/lib/schemas/knowledge/pair";
import { countProposedPairs, listPairs, listUnanswered } from "@/server/answer-pairs/queries";
import { mayWriteKnowledge } from "@/server/articles/policy";
import { listArticleChoices } from "@/server/articles/queries/find-article";
import { requireActor } from "@/server/auth/session";

type PairsPage = {
  list: PairList;
  status: PairStatus;
  proposed: number;
  locale: string;
  mayWrite: boolean;
};

/** A page of question-answer pairs as the address asks for it, for every member. */
export async function loadPairs(
  search: Record<string, string | string[] | undefined>,
): Promise<PairsPage> {
  const actor = await requireActor();
  const { status, after } = pairFilter.parse(search);
  const [list, proposed, { accountLocale }] = await Promise.all([
    listPairs(actor.scope, { status, after }),
    countProposedPairs(actor.scope),
    listArticleChoices(actor.scope),
  ]);
  return { list, status, proposed, locale: accountLocale, mayWrite: mayWriteKnowledge(actor) };
}

/** What the assistant did not know lately, with the language a new answer would begin with. */
export async function loadUnanswered(): Promise<{
  questions: UnansweredQuestion[];
  locale: string;
  mayWrite: boolean;
}> {
  const actor = await requireActor();
  const [questions, { accountLocale }] = await Promise.all([
    listUnanswered(actor.scope),
    listArticleChoices(actor.scope),
  ]);
  return { questions, locale: accountLocale, mayWrite: mayWriteKnowledge(actor) };
}
