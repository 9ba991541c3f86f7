/** How much the first places count before the later ones (reciprocal rank fusion; Cormack 2009 has 60). */
const damping = 60;

/**
 * One order out of two: by words, and by meaning. Each source once; what both found stands before what one did. Without
 * anything by meaning the order by words stays.
 */
export function fuse<Chunk extends { sourceKind: string; sourceId: string }>(
  byWords: readonly Chunk[],
  byMeaning: readonly Chunk[],
): Chunk[] {
  const points = new Map<string, { chunk: Chunk; points: number }>();
  for (const list of [byWords, byMeaning]) {
    const seen = new Set<string>();
    for (const chunk of list) {
      const key = `${chunk.sourceKind} ${chunk.sourceId}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = points.get(key);
      const added = 1 / (damping + seen.size);
      points.set(key, { chunk: known?.chunk ?? chunk, points: (known?.points ?? 0) + added });
    }
  }
  return [...points.values()]
    .toSorted((left, right) => right.points - left.points)
    .map(({ chunk }) => chunk);
}
