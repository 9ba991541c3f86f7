import type { Concept } from "@/server/assistant/retrieve/concept";
import { conceptsOf } from "@/server/assistant/retrieve/concept";
import { correctSpelling } from "@/server/assistant/retrieve/correct-spelling";
import {
  type FoundChunk,
  findChunks,
  loadCollection,
  type Shelf,
} from "@/server/assistant/retrieve/find-chunks";
import { configurationOf, languageOf, wordsOf } from "@/server/assistant/retrieve/language";
import type { Passage } from "@/server/assistant/retrieve/passage";
import { type Collection, type Rating, rate } from "@/server/assistant/retrieve/rank";
import { stemsOf } from "@/server/assistant/retrieve/stems";
import { isFiller } from "@/server/assistant/words/filler";
import { synonymsOf } from "@/server/assistant/words/synonyms";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";

type Ask = { assistantId: string; question: string; locale: string; limit?: number };
type Found = FoundChunk & Rating;

const maxWords = 60;
/** Knowledge in another language than the one spoken is second choice. */
const foreignShare = 0.9;
const spellingWeight = 0.9;

/**
 * The passages that most likely answer a question, the likeliest first; none of another account's, none of drafts. At
 * most one of each article or pair. The question is looked for in every language that there is knowledge in.
 */
export async function retrieve(scope: AccountScope, ask: Ask): Promise<readonly Passage[]> {
  const withCanned = await countsCanned(scope, ask.assistantId);
  const locales = await tenantDb(scope).knowledgeChunk.groupBy({ by: ["locale"] });
  const shelves = locales.map(({ locale }) => ({ locale, withCanned }));
  const found = await Promise.all(shelves.map((shelf) => searchShelf(scope, { ask, shelf })));
  const best = bestOfEach(found.flat()).slice(0, ask.limit ?? 5);
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
  const { concepts, collection } = await understand(scope, { question: ask.question, shelf });
  const chunks = await findChunks(scope, { shelf, concepts, collection });
  const isForeign = languageOf(shelf.locale) !== languageOf(ask.locale);
  return chunks.map((chunk) => {
    const { score, confidence } = rate(chunk, concepts, collection);
    const share = isForeign ? foreignShare : 1;
    return { ...chunk, score: score * share, confidence: confidence * share };
  });
}

type Understood = { concepts: Concept[]; collection: Collection };

/** What a question asks for, in the words that a shelf knows. */
async function understand(
  scope: AccountScope,
  { question, shelf }: { question: string; shelf: Shelf },
): Promise<Understood> {
  const language = languageOf(shelf.locale);
  const configuration = configurationOf(shelf.locale);
  const words = wordsOf(question).slice(0, maxWords);
  const synonyms = synonymsOf(language, wordsOf);
  const stemOf = await stemsOf(scope, {
    configuration,
    words: [...words, ...synonyms.flat(2)],
  });
  const filler = (word: string) => isFiller(word, language);
  const concepts = conceptsOf(words, { synonyms, isFiller: filler, stemOf });
  const stems = [...new Set(concepts.flatMap(({ forms }) => forms.flatMap((form) => form.stems)))];
  const collection = await loadCollection(scope, { shelf, stems });
  const unknown = concepts.filter(
    ({ forms, words: [word = ""], weight }) =>
      weight === 1 &&
      forms.every((form) => form.stems.some((stem) => collection.frequencyOf(stem) === 0)) &&
      !filler(word),
  );
  if (unknown.length === 0) return { concepts, collection };
  const guesses = await correctSpelling(scope, {
    locale: shelf.locale,
    words: unknown.flatMap((concept) => concept.words),
  });
  return respell(scope, { concepts, guesses, shelf, configuration });
}

type Respelling = {
  concepts: Concept[];
  guesses: Map<string, string[]>;
  shelf: Shelf;
  configuration: string;
};

async function respell(
  scope: AccountScope,
  { concepts, guesses, shelf, configuration }: Respelling,
): Promise<Understood> {
  const stemOf = await stemsOf(scope, { configuration, words: [...guesses.values()].flat() });
  const respelt = concepts.map((concept) => {
    const forms = concept.words
      .flatMap((word) => guesses.get(word) ?? [])
      .map(stemOf)
      .filter((stem) => stem !== null)
      .map((stem) => ({ stems: [stem], weight: spellingWeight }));
    return forms.length > 0 ? { ...concept, forms: [...concept.forms, ...forms] } : concept;
  });
  const stems = [...new Set(respelt.flatMap(({ forms }) => forms.flatMap((form) => form.stems)))];
  return { concepts: respelt, collection: await loadCollection(scope, { shelf, stems }) };
}

function bestOfEach(found: Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const chunk of found) {
    const key = `${chunk.sourceKind} ${chunk.sourceId}`;
    const known = best.get(key);
    if (!known || known.score < chunk.score) best.set(key, chunk);
  }
  return [...best.values()].toSorted((left, right) => right.score - left.score);
}

/** Where the account's help centre is; null while it is closed. */
async function loadHome(scope: AccountScope): Promise<string | null> {
  const center = await tenantDb(scope).helpCenter.findFirst({
    where: { isPublic: true },
    select: { slug: true },
  });
  return center && `${env.BASE_URL}/help/${center.slug}`;
}

function passageOf(chunk: Found, home: string | null): Passage {
  const { sourceKind, sourceId, title, heading, anchor, text, locale, slug, confidence } = chunk;
  const page = home && slug && `${home}/${locale}/${slug}`;
  return {
    source: { kind: sourceKind, id: sourceId },
    ...{ title, heading, text, locale, confidence },
    url: page ? `${page}${anchor ? `#${anchor}` : ""}` : null,
  };
}
