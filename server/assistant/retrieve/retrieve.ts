import { type FoundChunk, findChunks, type Shelf } from "@/server/assistant/retrieve/find-chunks";
import { findNear, type NearChunk } from "@/server/assistant/retrieve/find-near";
import { fuse } from "@/server/assistant/retrieve/fuse";
import { languageOf } from "@/server/assistant/retrieve/language";
import type { Passage } from "@/server/assistant/retrieve/passage";
import { type Rating, rate } from "@/server/assistant/retrieve/rank";
import { understand } from "@/server/assistant/retrieve/understand";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";

type Ask = { assistantId: string; question: string; locale: string; limit?: number };
type Found = FoundChunk & Rating;
type Ranked = NearChunk & Rating;

/** Knowledge in another language than the one spoken is second choice. */
const foreignShare = 0.9;
/** What cannot be done is second choice for somebody who asks how to do it. */
const denialShare = 0.85;

/**
 * The passages that most likely answer a question, the likeliest first; none of another account's, none of drafts. At
 * most one of each article or pair. The question is looked for in every language that there is knowledge in.
 */
export async function retrieve(scope: AccountScope, ask: Ask): Promise<readonly Passage[]> {
  const withCanned = await countsCanned(scope, ask.assistantId);
  const locales = await tenantDb(scope).knowledgeChunk.groupBy({ by: ["locale"] });
  const shelves = locales.map(({ locale }) => ({ locale, withCanned }));
  const [near, ...found] = await Promise.all([
    findNear(scope, { question: ask.question, withCanned }),
    ...shelves.map((shelf) => searchShelf(scope, { ask, shelf })),
  ]);
  // How near a vector is says nothing of how sure an answer is: such a passage is given to a model, never said as it is.
  const meant = near.map((chunk) => ({ ...chunk, score: 0, confidence: 0 }));
  const best = fuse<Ranked>(bestOfEach(found.flat()), meant).slice(0, ask.limit ?? 5);
  const home = best.some(({ slug }) => slug !== null) ? await loadHome(scope) : null;
  return best.map((chunk) => passageOf(chunk, home));
}

async function countsCanned(scope: AccountScope, assistantId: string): Promise<boolean> {
  const row = await tenantDb(scope).assistant.findFirst({
    where: { id: assistantId },
    select: { settings: true },
  });
  const { settings } = row ?? {};
  return (
    typeof settings === "object" &&
    settings !== null &&
    "countsCannedResponses" in settings &&
    settings.countsCannedResponses === true
  );
}

async function searchShelf(
  scope: AccountScope,
  { ask, shelf }: { ask: Ask; shelf: Shelf },
): Promise<Found[]> {
  const { denies, ...known } = await understand(scope, { question: ask.question, shelf });
  const chunks = await findChunks(scope, { shelf, ...known });
  const isForeign = languageOf(shelf.locale) !== languageOf(ask.locale);
  return chunks.map((chunk) => {
    const rating = rate(chunk, known);
    const share = (isForeign ? foreignShare : 1) * (denies(chunk.title) ? denialShare : 1);
    return {
      ...chunk,
      ...rating,
      score: rating.score * share,
      confidence: rating.confidence * share,
    };
  });
}

/** Words that match well count for little in a passage that leaves out half of the question. */
const meritOf = ({ score, confidence }: Rating): number => Math.sqrt(score) * confidence;

function bestOfEach(found: Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const chunk of found) {
    const key = `${chunk.sourceKind} ${chunk.sourceId}`;
    const known = best.get(key);
    if (!known || meritOf(known) < meritOf(chunk)) best.set(key, chunk);
  }
  return [...best.values()].toSorted((left, right) => meritOf(right) - meritOf(left));
}

/** Where the account's help centre is; null while it is closed. */
async function loadHome(scope: AccountScope): Promise<string | null> {
  const center = await tenantDb(scope).helpCenter.findFirst({
    where: { isPublic: true },
    select: { slug: true },
  });
  return center && `${env.BASE_URL}/help/${center.slug}`;
}

function passageOf(chunk: Ranked, home: string | null): Passage {
  const { sourceKind, sourceId, title, heading, anchor, text, locale, slug, confidence } = chunk;
  const page = home && slug && `${home}/${locale}/${slug}`;
  return {
    source: { kind: sourceKind, id: sourceId },
    ...{ title, heading, text, locale, confidence },
    url: page ? `${page}${anchor ? `#${anchor}` : ""}` : null,
  };
}
