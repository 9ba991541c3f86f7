import { type Concept, conceptsOf } from "@/server/assistant/retrieve/concept";
import { correctSpelling } from "@/server/assistant/retrieve/correct-spelling";
import { loadCollection, type Shelf } from "@/server/assistant/retrieve/find-chunks";
import { configurationOf, languageOf, unfold, wordsOf } from "@/server/assistant/retrieve/language";
import type { Collection } from "@/server/assistant/retrieve/rank";
import { stemsOf } from "@/server/assistant/retrieve/stems";
import { fillersOf, isFiller } from "@/server/assistant/words/filler";
import { synonymsOf, wholesOf } from "@/server/assistant/words/synonyms";
import { weakWordsOf } from "@/server/assistant/words/weak";
import type { AccountScope } from "@/server/db/scope";

const maxWords = 60;
const spellingWeight = 0.9;
const fillerWeight = 0.04;
const weakWeight = 0.35;
const negations =
  /(?<!\p{L})(?:not|no|never|without|nicht|kein\p{L}*|ohne|pas|sans|jamais|sin|nunca|não|sem|non|senza|niet|geen|nie|bez|değil|لا|لم|لن|לא|אין)(?!\p{L})/iu;

export type Understood = {
  concepts: Concept[];
  collection: Collection;
  /** What a stem of a title counts for. */
  titleWeightOf: (stem: string) => number;
  /** Whether a title says "not" where the question does not. */
  denies: (title: string) => boolean;
};

/** What a question asks for, in the words that a shelf knows. */
export async function understand(
  scope: AccountScope,
  { question, shelf }: { question: string; shelf: Shelf },
): Promise<Understood> {
  const language = languageOf(shelf.locale);
  const configuration = configurationOf(shelf.locale);
  const words = wordsOf(language === "en" ? unfold(question) : question).slice(0, maxWords);
  const synonyms = synonymsOf(language, wordsOf);
  const [fillers, weak] = [fillersOf(language), weakWordsOf(language)];
  const wholes = wholesOf(language, wordsOf);
  const known = [
    ...words,
    ...synonyms.flat(2),
    ...fillers,
    ...weak,
    ...[...wholes.values()].flat(),
  ];
  const stemOf = await stemsOf(scope, { configuration, words: known });
  const [fillerStems, weakStems] = [new Set(fillers.map(stemOf)), new Set(weak.map(stemOf))];
  const titleWeightOf = (stem: string) => {
    if (fillerStems.has(stem)) return fillerWeight;
    return weakStems.has(stem) ? weakWeight : 1;
  };
  const weightOf = (word: string) => {
    if (isFiller(word, language)) return fillerWeight;
    return /^\p{N}+$/u.test(word) ? weakWeight : titleWeightOf(stemOf(word) ?? "");
  };
  const concepts = conceptsOf(words, { synonyms, weightOf, stemOf, wholes });
  const collection = await collect(scope, { shelf, concepts });
  const unknown = concepts.filter(
    ({ forms, words: [word = ""] }) =>
      !isFiller(word, language) &&
      forms.every((form) => form.stems.some((stem) => collection.frequencyOf(stem) === 0)),
  );
  const isDenied = (text: string) => negations.test(unfold(text));
  const denies = (title: string) => isDenied(title) && !isDenied(question);
  if (unknown.length === 0) return { concepts, collection, titleWeightOf, denies };
  const respelt = await respell(scope, { concepts, unknown, shelf, configuration });
  return { ...respelt, titleWeightOf, denies };
}

function collect(
  scope: AccountScope,
  { shelf, concepts }: { shelf: Shelf; concepts: readonly Concept[] },
): Promise<Collection> {
  const stems = concepts.flatMap(({ forms }) => forms.flatMap((form) => form.stems));
  return loadCollection(scope, { shelf, stems: [...new Set(stems)] });
}

type Respelling = { concepts: Concept[]; unknown: Concept[]; shelf: Shelf; configuration: string };

/** Gives words that the shelf does not know the nearest that it does. */
async function respell(
  scope: AccountScope,
  { concepts, unknown, shelf, configuration }: Respelling,
): Promise<Pick<Understood, "concepts" | "collection">> {
  const words = unknown.flatMap((concept) => concept.words);
  const guesses = await correctSpelling(scope, { locale: shelf.locale, words });
  const guessed = [...guesses.values()].flat(2);
  const stemOf = await stemsOf(scope, { configuration, words: guessed });
  const respelt = concepts.map((concept) => {
    const forms = concept.words
      .flatMap((word) => guesses.get(word) ?? [])
      .map((guess) => guess.map(stemOf).filter((stem) => stem !== null))
      .filter((stems) => stems.length > 0)
      .map((stems) => ({ stems, weight: spellingWeight }));
    return forms.length > 0 ? { ...concept, forms: [...concept.forms, ...forms] } : concept;
  });
  return { concepts: respelt, collection: await collect(scope, { shelf, concepts: respelt }) };
}
