/** What a line of a mail is. "own" is what the person wrote now; everything else is kept apart as quoted text. */
export type Label = "own" | "quote" | "attribution" | "signature";

/** Sets `label` on lines from `start` (inclusive) to `end` (exclusive). */
export function mark(labels: Label[], range: { start: number; end: number }, label: Label): void {
  labels.fill(label, range.start, range.end);
}
