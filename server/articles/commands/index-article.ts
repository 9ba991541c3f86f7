import { splitArticle } from "@/server/assistant/knowledge/split-article";
import { dropChunks, writeChunks } from "@/server/assistant/knowledge/write-chunks";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";

type Indexed = {
  id: string;
  locale: string;
  title: string;
  slug: string;
  body: string;
  isPublished: boolean;
};

/** Lets answers be found in an article while it is published, and only then. */
export async function indexArticle(
  tx: TenantTx,
  scope: AccountScope,
  { id, locale, title, slug, body, isPublished }: Indexed,
): Promise<void> {
  const source = { kind: "article" as const, id };
  if (!isPublished) return dropChunks(tx, source);
  await writeChunks(tx, scope, { source, locale, title, slug, chunks: splitArticle(body) });
}
