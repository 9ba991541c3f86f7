/** One thing a question speaks of, with every way in which an article may say it. */
export type Concept = {
  /** The words of the question. */
  words: string[];
  forms: Form[];
  /** What it counts for: little for words that say little. */
  weight: number;
};

/** Stems that must all occur; the weight tells how sure it is that the same is meant. */
export type Form = { stems: string[]; weight: number };

type Phrasebook = {
  /** Ways to say the same, each a list of words. */
  synonyms: readonly (readonly string[][])[];
  isFiller: (word: string) => boolean;
  stemOf: (word: string) => string | null;
};

const fillerWeight = 0.08;
const synonymWeight = 0.8;
/** Of each word alone, where a phrase of several was found. */
const partWeight = 0.5;

/** The concepts of a question in the order they come; words that are no stem (stop words) are left out. */
export function conceptsOf(words: readonly string[], book: Phrasebook): Concept[] {
  const stems = words.map(book.stemOf);
  // A stop word within a phrase ("sign in") stands for itself.
  const keys = words.map((word, index) => stems[index] ?? word);
  const concepts: Concept[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = longestPhrase(keys, at, book);
    const length = phrase?.length ?? 1;
    const part = words.slice(at, at + length);
    const own = stems.slice(at, at + length).filter((stem) => stem !== null);
    const forms = unite([
      { stems: own, weight: 1 },
      ...(own.length > 1 ? own.map((stem) => ({ stems: [stem], weight: partWeight })) : []),
      ...(phrase?.others ?? []).map((others) => ({ stems: others, weight: synonymWeight })),
    ]);
    const isFiller = !phrase && part.every(book.isFiller);
    if (forms.length > 0) {
      concepts.push({ words: part, forms, weight: isFiller ? fillerWeight : 1 });
    }
    at += length;
  }
  return joinRepeats(concepts);
}

type Phrase = { length: number; others: string[][] };

function longestPhrase(keys: string[], at: number, book: Phrasebook): Phrase | null {
  let best: Phrase | null = null;
  for (const group of book.synonyms) {
    for (const way of group) {
      const wanted = way.map((word) => book.stemOf(word) ?? word);
      const fits = wanted.every((stem, index) => keys[at + index] === stem);
      if (!fits || (best && best.length > way.length)) continue;
      const others = group
        .filter((other) => other !== way)
        .map((other) => other.map(book.stemOf).filter((stem) => stem !== null))
        .filter((other) => other.length > 0);
      const more: string[][] = best?.length === way.length ? best.others : [];
      best = { length: way.length, others: [...more, ...others] };
    }
  }
  return best;
}

function unite(forms: Form[]): Form[] {
  const byStems = new Map<string, Form>();
  for (const form of forms) {
    if (form.stems.length === 0) continue;
    const key = form.stems.join(" ");
    const known = byStems.get(key);
    if (!known || known.weight < form.weight) byStems.set(key, form);
  }
  return [...byStems.values()];
}

/** A word said twice counts once. */
function joinRepeats(concepts: Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ forms }) => {
    const key = forms[0]?.stems.join(" ") ?? "";
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
