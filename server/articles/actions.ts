"use server";

import { revalidatePath } from "next/cache";
import {
  articleIdInput,
  changeArticleInput,
  createArticleInput,
} from "@/lib/schemas/knowledge/article";
import { deleteArticle } from "@/server/articles/commands/delete-article";
import { changeArticle, createArticle } from "@/server/articles/commands/save-article";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/articles";

const refusals = {
  not_found: () => new AppError("not_found", "This article no longer exists."),
  slug_taken: () =>
    new AppError("conflict", "Another article has this address. Choose another.", {
      field: "slug",
    }),
  locale_taken: () =>
    new AppError("conflict", "There is one in this language already.", { field: "locale" }),
};

export const createArticleAction = defineAction(
  { schema: createArticleInput, role: "administrator" },
  async ({ scope }, input) => {
    const result = await createArticle(scope, input);
    if (!result.ok) throw refusals[result.reason]();
    revalidatePath(page);
    return { articleId: result.articleId };
  },
);

export const changeArticleAction = defineAction(
  { schema: changeArticleInput, role: "administrator" },
  async ({ scope }, input) => {
    const result = await changeArticle(scope, input);
    if (!result.ok) throw refusals[result.reason]();
    revalidatePath(page);
    return { articleId: result.articleId };
  },
);

export const deleteArticleAction = defineAction(
  { schema: articleIdInput, role: "administrator" },
  async ({ scope }, input) => {
    await deleteArticle(scope, input);
    revalidatePath(page);
    return null;
  },
);
