/** A piece of the account's knowledge that may answer a question. */
export interface Passage {
  readonly source: { readonly kind: "article" | "pair" | "canned"; readonly id: string };
  /** Of the article; a pair's question. */
  readonly title: string;
  /** The section of the article. */
  readonly heading: string | null;
  /** Markdown. */
  readonly text: string;
  /** The article's public address with its section; null when it has none. */
  readonly url: string | null;
  readonly locale: string;
  /** From 0 to 1: how likely this answers the question. Floor and tie are decided on it. */
  readonly confidence: number;
}
