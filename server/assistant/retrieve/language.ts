/** How words of a language are cut to stems: configurations of the database (migration "knowledge"). */
const configurations: Record<string, string> = {
  en: "knowledge_english",
  de: "knowledge_german",
  fr: "knowledge_french",
  es: "knowledge_spanish",
  pt: "knowledge_portuguese",
  it: "knowledge_italian",
  nl: "knowledge_dutch",
  tr: "knowledge_turkish",
  ar: "knowledge_arabic",
  da: "knowledge_danish",
  fi: "knowledge_finnish",
  hu: "knowledge_hungarian",
  nb: "knowledge_norwegian",
  no: "knowledge_norwegian",
  ro: "knowledge_romanian",
  ru: "knowledge_russian",
  sv: "knowledge_swedish",
  el: "knowledge_greek",
};

export const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? "";

/** The name of the text search configuration for a locale. */
export const configurationOf = (locale: string): string =>
  configurations[languageOf(locale)] ?? "plain_words";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Scripts without blanks are cut into overlapping pairs, which the database then takes for words. */
function pairsOf(run: string): string {
  const letters = [...run];
  if (letters.length < 2) return ` ${run} `;
  return ` ${letters
    .slice(1)
    .map((letter, at) => `${letters[at]}${letter}`)
    .join(" ")} `;
}

/** A text as the database shall cut it into words. */
export const searchable = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[’ʼ`´]/g, "'")
    .replaceAll(unspaced, pairsOf);

const negated =
  /\b(is|are|was|were|do|does|did|has|have|had|can|could|would|should|ca|wo)n'?t\b|\bcannot\b/giu;

/** English says "not" in many ways; phrases know one. */
export const unfold = (text: string): string =>
  text.replaceAll(/[’ʼ`´]/g, "'").replaceAll(negated, (_whole, verb = "can") => {
    const base = String(verb).toLowerCase();
    if (base === "ca") return "can not";
    return base === "wo" ? "will not" : `${base} not`;
  });

/** The words of a text, lower case, in their order. */
export const wordsOf = (text: string): string[] =>
  searchable(text)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
