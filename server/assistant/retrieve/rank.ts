/**
 * Ranks chunks for a question: BM25F (a word counts more where it is rare, in a title or a heading; the tenth occurrence
 * adds little), and how likely the best one answers it: the share of the question that the chunk speaks of.
 */
import type { Concept, Form } from "@/server/assistant/retrieve/concept";

/** How often a stem occurs in each field. */
export type Occurrences = { title: number; heading: number; body: number };

export type ChunkWords = {
  wordCount: number;
  /** Of its title, stop words aside. */
  titleStems: readonly string[];
  occurrences: ReadonlyMap<string, Occurrences>;
  /** Stems of the other chunks of the same source. */
  elsewhere: ReadonlySet<string>;
};

export type Collection = {
  chunks: number;
  averageLength: number;
  /** In how many chunks a stem occurs. */
  frequencyOf: (stem: string) => number;
};

export type Rating = { score: number; confidence: number };

const titleWeight = 4;
const headingWeight = 3;
const leastFrequency = 2;
/** Few articles tell little about which words are rare: as if there were this many more without the word. */
const smoothing = 40;
/** How much a title that the question names whole lifts its article. */
const titleBoost = 0.6;
/** What counts of a word that stands in the text alone. */
const bodyShare = 0.8;
/** What counts of a word that only another section of the article has. */
const elsewhereShare = 0.5;
/** How fast repetition stops counting, and how much long texts are held back. */
const saturation = 1.2;
const lengthPenalty = 0.4;

/** How much a concept tells apart; what no chunk speaks of tells most. */
export function rarityOf(concept: Concept, collection: Collection): number {
  const most = Math.max(...concept.forms.map((form) => formFrequency(form, collection)));
  // Unknown words are often only another way to put it, so they count like rare ones, not more.
  const frequency = Math.max(most, leastFrequency);
  const { chunks } = collection;
  const others = Math.max(0, chunks - frequency) + smoothing;
  return concept.weight * Math.log(1 + (others + 0.5) / (frequency + 0.5));
}

const formFrequency = (form: Form, { frequencyOf }: Collection): number =>
  form.weight < 0.7 ? 0 : Math.min(...form.stems.map(frequencyOf));

export type RatedBy = {
  concepts: readonly Concept[];
  collection: Collection;
  /** What a stem of a title counts for: less when titles of every subject have it. */
  titleWeightOf: (stem: string) => number;
};

/** Rates one chunk for a question. */
export function rate(chunk: ChunkWords, { concepts, collection, titleWeightOf }: RatedBy): Rating {
  let score = 0;
  let asked = 0;
  let spokenOf = 0;
  const named = new Map<string, number>();
  for (const concept of concepts) {
    const rarity = rarityOf(concept, collection);
    const match = bestMatch(chunk, concept, collection);
    asked += rarity;
    score += rarity * match.strength;
    spokenOf += rarity * match.coverage;
    for (const stem of match.titleStems) {
      named.set(stem, Math.max(named.get(stem) ?? 0, match.weight));
    }
  }
  if (asked === 0) return { score: 0, confidence: 0 };
  const titleSize = sum(chunk.titleStems.map(titleWeightOf));
  const titleNamed = sum([...named].map(([stem, weight]) => weight * titleWeightOf(stem)));
  const titleShare = titleSize === 0 ? 0 : titleNamed / titleSize;
  return {
    score: (score / asked) * (1 + titleBoost * titleShare),
    confidence: calibrate({ coverage: spokenOf / asked, titleShare }),
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

type Match = { strength: number; coverage: number; weight: number; titleStems: string[] };

function bestMatch(chunk: ChunkWords, concept: Concept, collection: Collection): Match {
  let best: Match = { strength: 0, coverage: 0, weight: 0, titleStems: [] };
  for (const form of concept.forms) {
    const found = form.stems.map((stem) => chunk.occurrences.get(stem));
    if (found.some((occurrences) => occurrences === undefined)) {
      const isNear = form.stems.every(
        (stem) => chunk.occurrences.has(stem) || chunk.elsewhere.has(stem),
      );
      const coverage = isNear ? form.weight * elsewhereShare : 0;
      if (coverage > best.coverage) best = { ...best, coverage };
      continue;
    }
    const strengths = found.map((occurrences) => strengthOf(chunk, occurrences, collection));
    const strength = form.weight * Math.min(...strengths);
    if (strength <= best.strength) continue;
    const isProminent = found.every((each) => (each?.title ?? 0) + (each?.heading ?? 0) > 0);
    const titleStems = form.stems.filter((stem) => chunk.occurrences.get(stem)?.title);
    const coverage = form.weight * (isProminent ? 1 : bodyShare);
    best = { strength, coverage, weight: form.weight, titleStems };
  }
  return best;
}

function strengthOf(
  chunk: ChunkWords,
  occurrences: Occurrences | undefined,
  { averageLength }: Collection,
): number {
  if (!occurrences) return 0;
  const { title, heading, body } = occurrences;
  const length = 1 - lengthPenalty + (lengthPenalty * chunk.wordCount) / Math.max(1, averageLength);
  const weighted =
    titleWeight * Math.min(1, title) + headingWeight * Math.min(1, heading) + body / length;
  return (weighted * (saturation + 1)) / (weighted + saturation);
}

function calibrate({ coverage, titleShare }: { coverage: number; titleShare: number }): number {
  return 1 / (1 + Math.exp(-(-4.6 + 7 * coverage + 1.2 * titleShare)));
}
