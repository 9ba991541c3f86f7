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
  /** 1 for a word that tells what is meant, less for words of every subject. */
  weightOf: (word: string) => number;
  stemOf: (word: string) => string | null;
  /** What a word is one of, as words. */
  wholes: ReadonlyMap<string, string[]>;
};

const synonymWeight = 0.8;
const clippedSynonymWeight = 0.78;
const wholeWeight = 0.75;
const clippedWeight = 0.7;
/** Of each word alone, where a phrase of several was found. */
const partWeight = 0.5;

/** The concepts of a question in the order they come; words that are no stem (stop words) are left out. */
export function conceptsOf(words: readonly string[], book: Phrasebook): Concept[] {
  const stems = words.map(book.stemOf);
  // A stop word within a phrase ("sign in") stands for itself.
  const keys = words.map((word, index) => stems[index] ?? word);
  const taken = new Set<number>();
  const concepts: Concept[] = [];
  for (const at of words.keys()) {
    if (taken.has(at)) continue;
    const phrase = longestPhrase({ keys, at, taken }, book);
    const places = phrase?.places ?? [at];
    for (const place of places) taken.add(place);
    const part = places.map((place) => words[place] ?? "");
    const own = places.map((place) => stems[place] ?? null).filter((stem) => stem !== null);
    const forms = formsOf({ part, own, others: phrase?.others ?? [] }, book);
    const weight = part.length > 1 ? 1 : book.weightOf(part[0] ?? "");
    if (forms.length > 0) concepts.push({ words: part, forms, weight });
  }
  return joinRepeats(concepts);
}

type Part = { part: string[]; own: string[]; others: Form[] };

/** Every way in which an article may say what these words do. */
const formsOf = ({ part, own, others }: Part, book: Phrasebook): Form[] =>
  unite([
    // Without its stop words a phrase says less: "sign" is neither "sign in" nor "sign up".
    { stems: own, weight: own.length < part.length ? clippedWeight : 1 },
    ...(own.length > 1 ? own.map((stem) => ({ stems: [stem], weight: partWeight })) : []),
    ...others,
    ...part.flatMap((word) => wholeOf(word, book)),
  ]);

function wholeOf(word: string, { wholes, stemOf }: Phrasebook): Form[] {
  const stems = (wholes.get(word) ?? []).map(stemOf).filter((stem) => stem !== null);
  return stems.length > 0 ? [{ stems, weight: wholeWeight }] : [];
}

type Reading = { keys: string[]; at: number; taken: ReadonlySet<number> };
type Phrase = { places: number[]; others: Form[] };

/** How many words may stand within a phrase: "send the kettle back". */
const widestGap = 2;

function longestPhrase(reading: Reading, book: Phrasebook): Phrase | null {
  let best: Phrase | null = null;
  for (const group of book.synonyms) {
    for (const way of group) {
      const most: number = best?.places.length ?? 0;
      const places = way.length < most ? null : placesOf(way.map(keyOf(book)), reading);
      if (!places) continue;
      const others = group
        .filter((other) => other !== way && isDenial(other) <= isDenial(way))
        .flatMap((other) => formOf(other, book));
      const more: Form[] = best && most === way.length ? best.others : [];
      best = { places, others: [...more, ...others] };
    }
  }
  return best;
}

/** "Not" is lost on the way to stems, and with it the meaning: only what denies too is the same. */
const isDenial = (way: readonly string[]): number =>
  Number(/\b(?:not|never|no|nothing)\b/.test(way.join(" ")));

/** Another way to say it, as an article may have it. */
function formOf(way: readonly string[], { stemOf }: Phrasebook): Form[] {
  const stems = way.map(stemOf).filter((stem) => stem !== null);
  if (stems.length === 0) return [];
  return [{ stems, weight: stems.length < way.length ? clippedSynonymWeight : synonymWeight }];
}

const keyOf =
  ({ stemOf }: Phrasebook) =>
  (word: string): string =>
    stemOf(word) ?? word;

/** Where the words of a way stand, in order and close together; null: not there. */
function placesOf(way: string[], { keys, at, taken }: Reading): number[] | null {
  const places: number[] = [];
  let from = at;
  for (const wanted of way) {
    const reach = places.length === 0 ? at : from + widestGap;
    let place = from;
    while (place <= reach && (keys[place] !== wanted || taken.has(place))) place++;
    if (place > reach) return null;
    places.push(place);
    from = place + 1;
  }
  return places;
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
