/**
 * Ranks chunks for a question: BM25F (a word counts more where it is rare, in a title or a heading; the tenth occurrence
 * adds little), and how likely the best one answers it: the share of the question that the chunk speaks of.
 */
import type { Concept, Form } from "@/server/assistant/retrieve/concept";

/** How often a stem occurs in each field. */
export type Occurrences = { title: number; heading: number; body: number };

export type ChunkWords = {
  wordCount: number;
  /** How many different stems its title has, stop words aside. */
  titleSize: number;
  occurrences: ReadonlyMap<string, Occurrences>;
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
/** How fast repetition stops counting, and how much long texts are held back. */
const saturation = 1.2;
const lengthPenalty = 0.4;

/** How much a concept tells apart; what no chunk speaks of tells most. */
export function rarityOf(concept: Concept, collection: Collection): number {
  const frequency = Math.max(...concept.forms.map((form) => formFrequency(form, collection)));
  const { chunks } = collection;
  return concept.weight * Math.log(1 + (chunks - frequency + 0.5) / (frequency + 0.5));
}

const formFrequency = (form: Form, { frequencyOf }: Collection): number =>
  form.weight < 0.7 ? 0 : Math.min(...form.stems.map(frequencyOf));

/** Rates one chunk for a question. */
export function rate(
  chunk: ChunkWords,
  concepts: readonly Concept[],
  collection: Collection,
): Rating {
  let score = 0;
  let asked = 0;
  let spokenOf = 0;
  const titleStems = new Set<string>();
  for (const concept of concepts) {
    const rarity = rarityOf(concept, collection);
    const match = bestMatch(chunk, concept, collection);
    asked += rarity;
    score += rarity * match.strength;
    spokenOf += rarity * match.coverage;
    for (const stem of match.titleStems) titleStems.add(stem);
  }
  if (asked === 0) return { score: 0, confidence: 0 };
  const titleShare = Math.min(1, titleStems.size / Math.max(1, chunk.titleSize));
  return {
    score: score * (1 + 0.35 * titleShare),
    confidence: calibrate({ coverage: spokenOf / asked, titleShare }),
  };
}

type Match = { strength: number; coverage: number; titleStems: string[] };

function bestMatch(chunk: ChunkWords, concept: Concept, collection: Collection): Match {
  let best: Match = { strength: 0, coverage: 0, titleStems: [] };
  for (const form of concept.forms) {
    const found = form.stems.map((stem) => chunk.occurrences.get(stem));
    if (found.some((occurrences) => occurrences === undefined)) continue;
    const strengths = found.map((occurrences) => strengthOf(chunk, occurrences, collection));
    const strength = form.weight * Math.min(...strengths);
    if (strength <= best.strength) continue;
    const isProminent = found.every((each) => (each?.title ?? 0) + (each?.heading ?? 0) > 0);
    const titleStems = form.stems.filter((stem) => chunk.occurrences.get(stem)?.title);
    best = { strength, coverage: form.weight * (isProminent ? 1 : 0.75), titleStems };
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
  return 1 / (1 + Math.exp(-(-4.2 + 6 * coverage + 1.5 * titleShare)));
}
