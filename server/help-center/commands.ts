import { slugOf } from "@/lib/markdown/slug";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { hashToken } from "@/server/secrets/secrets";

type CenterInput = { slug: string; title: string; intro: string; isPublic: boolean };
type SaveResult = { ok: true } | { ok: false; reason: "slug_taken" };

/** Opens, closes, names the account's help centre. */
export async function saveCenter(scope: AccountScope, input: CenterInput): Promise<SaveResult> {
  const data = { ...input, updatedAt: now() };
  try {
    await tenantDb(scope).helpCenter.upsert({
      where: { accountId: scope },
      create: { ...data, accountId: scope },
      update: data,
    });
    return { ok: true };
  } catch (error) {
    if (violatedIndex(error) === "HelpCenter_slug_key") return { ok: false, reason: "slug_taken" };
    throw error;
  }
}

/** Opens a help centre under the account's name, or one like it when that is taken. */
export async function openCenter(scope: AccountScope, name: string): Promise<void> {
  const slug = slugOf(name, 40) || "help";
  const input = { title: name, intro: "", isPublic: true };
  const first = await saveCenter(scope, { ...input, slug });
  if (first.ok) return;
  await saveCenter(scope, { ...input, slug: `${slug}-${crypto.randomUUID().slice(0, 6)}` });
}

/** Keeps one reader's vote on a published article; a second vote takes the first one's place. */
export async function voteOnArticle(
  scope: AccountScope,
  input: { articleId: string; reader: string; isHelpful: boolean },
): Promise<void> {
  const { articleId, isHelpful } = input;
  const reader = hashToken(`${articleId} ${input.reader}`);
  await tenantDb(scope).articleFeedback.upsert({
    where: { articleId_reader: { articleId, reader } },
    create: { accountId: scope, articleId, reader, isHelpful, createdAt: now() },
    update: { isHelpful },
  });
}
