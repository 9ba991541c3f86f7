import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import {
  type ArticleChoices,
  type ArticleFilter,
  type ArticleList,
  type ArticleView,
  articleFilter,
} from "@/lib/schemas/knowledge/article";
import { mayWriteKnowledge } from "@/server/articles/policy";
import { findArticle, listArticleChoices } from "@/server/articles/queries/find-article";
import { listArticles } from "@/server/articles/queries/list-articles";
import { requireActor } from "@/server/auth/session";
import type { AccountScope } from "@/server/db/scope";

type Search = Record<string, string | string[] | undefined>;

/** A page of articles as the address asks for it, for every member. */
export async function loadArticles(search: Search): Promise<{
  list: ArticleList;
  filter: ArticleFilter;
  choices: ArticleChoices;
  mayWrite: boolean;
}> {
  const actor = await requireActor();
  const filter = articleFilter.parse(search);
  const [list, choices] = await Promise.all([
    listArticles(actor.scope, filter),
    listArticleChoices(actor.scope),
  ]);
  return { list, filter, choices, mayWrite: mayWriteKnowledge(actor) };
}

type Editing = { article: ArticleView; choices: ArticleChoices; mayWrite: boolean };

/** An article to edit; another account's is not found. */
export async function loadArticle(id: string): Promise<Editing> {
  const actor = await requireActor();
  const [article, choices] = await Promise.all([
    findOwn(actor.scope, id),
    listArticleChoices(actor.scope),
  ]);
  if (!article) notFound();
  return { article, choices, mayWrite: mayWriteKnowledge(actor) };
}

type Beginning = { choices: ArticleChoices; original: ArticleView | null };

/** What a new article begins with: nothing, or the article whose translation it becomes. */
export async function loadNewArticle(originalId: string | null): Promise<Beginning> {
  const { scope } = await requireActor("administrator");
  const [choices, original] = await Promise.all([
    listArticleChoices(scope),
    originalId ? findOwn(scope, originalId) : null,
  ]);
  return { choices, original };
}

const findOwn = async (scope: AccountScope, id: string): Promise<ArticleView | null> =>
  z.uuid().safeParse(id).success ? findArticle(scope, id) : null;
