import "server-only";
import { type PairList, type PairStatus, pairFilter } from "@/lib/schemas/knowledge/pair";
import { countProposedPairs, listPairs } from "@/server/answer-pairs/queries";
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
