/** One benchmark's outcome: ours beside a bare skeleton that does only what it must, in the same run. */
export type BenchResult = {
  ours: number;
  skeleton: number;
  /** Of both numbers. */
  unit: string;
  /** ours / skeleton */
  ratio: number;
  /** The bound in words, e.g. "≥ 0.4". */
  want: string;
  isMet: boolean;
};

export type Benchmark = {
  name: string;
  run: (bench: BenchContext) => Promise<BenchResult>;
};

/** A migrated PostgreSQL with fsync, as an operator would run it. */
export type BenchContext = { databaseUrl: string };

export const median = (values: number[]): number => percentile(values, 0.5);

/** The value below which `share` of all lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const round = (value: number): number => Number(value.toPrecision(4));
