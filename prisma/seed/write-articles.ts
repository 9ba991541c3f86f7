import { articles } from "@/prisma/seed/demo/articles";
import { createArticle } from "@/server/articles/commands/save-article";
import type { AccountScope } from "@/server/db/scope";
import { openCenter } from "@/server/help-center/commands";

/** Marks what the demo wrote, to take it out again. */
export const demoSource = "demo:";

/** A small help centre, for a first look that is worth it. */
export async function writeArticles(scope: AccountScope, name: string): Promise<void> {
  await openCenter(scope, name);
  for (const [position, { collection, locale = "en", title, body }] of articles.entries()) {
    await createArticle(scope, {
      ...{ collection, locale, title, body, position, slug: "" },
      isPublished: true,
      sourceUrl: demoSource,
    });
  }
}
