/** When an answer leaves by mail: the one formula, for the planner and for what the composer foretells. */
export type LeavingRule = {
  /** From the last answer to its mail, in seconds. */
  waitSeconds: number;
  /** However much more is written: epoch milliseconds; null where nothing waits yet. */
  notAfterMs: number | null;
  /** The last mail was too recent before this, epoch milliseconds; null where that does not count. */
  notBeforeMs: number | null;
};

/** max(min(last + wait, notAfter), notBefore), in epoch milliseconds. */
export function leavesAtMs(rule: LeavingRule, lastWrittenMs: number): number {
  const { waitSeconds, notAfterMs, notBeforeMs } = rule;
  const quiet = lastWrittenMs + waitSeconds * 1000;
  const due = notAfterMs === null ? quiet : Math.min(quiet, notAfterMs);
  return notBeforeMs === null ? due : Math.max(due, notBeforeMs);
}
