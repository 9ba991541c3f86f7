import {
  type BenchResult,
  type Bound,
  isWithin,
  median,
  round,
  wordBound,
} from "@/tests/bench/support/result";

type Turns = {
  /** How often each side is measured. */
  slices: number;
  /** One measurement of each side. */
  ours: () => Promise<number>;
  skeleton: () => Promise<number>;
  unit: string;
  /** Of the ratio ours / skeleton. */
  bound: Bound;
};

/**
 * Measures both sides in turns, after one turn each that does not count. The ratio is the median over pairs of
 * neighbours, so that whatever else the machine does hits both.
 */
export async function takeTurns({
  slices,
  ours,
  skeleton,
  unit,
  bound,
}: Turns): Promise<BenchResult> {
  await skeleton();
  await ours();
  const pairs: { skeleton: number; ours: number }[] = [];
  for (let slice = 0; slice < slices; slice += 1) {
    pairs.push({ skeleton: await skeleton(), ours: await ours() });
  }
  const ratio = round(median(pairs.map((pair) => pair.ours / pair.skeleton)));
  return {
    ours: round(median(pairs.map((pair) => pair.ours))),
    skeleton: round(median(pairs.map((pair) => pair.skeleton))),
    unit,
    ratio,
    want: wordBound(bound),
    isMet: isWithin(ratio, bound),
  };
}
