/** A benchmark's outcome. `ours` stands beside a bare skeleton that does only what it must, in the same run. */
export type BenchResult = {
  ours: number;
  /** Left out where a figure is bounded by itself. */
  skeleton?: number;
  /** ours / skeleton */
  ratio?: number;
  /** Of `ours` and `skeleton`. */
  unit: string;
  /** The bound in words, e.g. "≥ 0.4"; on the ratio where there is one. */
  want: string;
  isMet: boolean;
  /** Further figures of the run. */
  detail?: Record<string, number | string>;
};

/** `templateUrl` names a migrated database to copy, on a PostgreSQL with fsync, as an operator would run it. */
export type BenchContext = { templateUrl: string };

export type Benchmark = {
  name: string;
  run: (bench: BenchContext) => Promise<BenchResult>;
};

export type Bound = { atLeast: number } | { atMost: number };

export const wordBound = (bound: Bound): string =>
  "atLeast" in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`;

export const isWithin = (value: number, bound: Bound): boolean =>
  "atLeast" in bound ? value >= bound.atLeast : value <= bound.atMost;

export const median = (values: number[]): number => percentile(values, 0.5);

/** The value below which `share` of all lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const round = (value: number): number => Number(value.toPrecision(4));
