/**
 * The seen watermark (the highest public sequence really rendered to a human): widget open, tab visible, message in
 * view, and a pointer, key, touch or scroll within 60 s before or at any time while it still shows. It only goes up;
 * what could not be delivered is kept and sent with the next report.
 */
export type SeenTracker = ReturnType<typeof createSeenTracker>;

type SeenOptions = {
  now: () => number;
  /** Tells the server; false: nobody answered, try again later. */
  report: (mark: { conversationId: string; seq: number }) => Promise<boolean>;
  /** The page goes away: fire and forget. */
  reportOnLeaving: (mark: { conversationId: string; seq: number }) => void;
  /** Moves the local watermark at once. */
  onSeen: (mark: { conversationId: string; seq: number }) => void;
  delayMs?: number;
};

const humanWindowMs = 60_000;
const firstRetryMs = 2_000;
const longestRetryMs = 60_000;

export function createSeenTracker(options: SeenOptions) {
  let isOpen = false;
  let isTabVisible = false;
  let lastHumanAt = Number.NEGATIVE_INFINITY;
  let conversationId: string | null = null;
  const inView = new Set<number>();
  const confirmed = new Map<string, number>();
  const delivered = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let retryMs = firstRetryMs;

  function arm(pauseMs: number) {
    if (timer === null) timer = setTimeout(() => void flush(), pauseMs);
  }

  function consider() {
    const isHumanHere = options.now() - lastHumanAt <= humanWindowMs;
    if (!isOpen || !isTabVisible || !isHumanHere || !conversationId || inView.size === 0) return;
    const seq = Math.max(...inView);
    if (seq <= (confirmed.get(conversationId) ?? 0)) return;
    confirmed.set(conversationId, seq);
    options.onSeen({ conversationId, seq });
    arm(options.delayMs ?? 250);
  }

  const undelivered = () =>
    [...confirmed]
      .filter(([id, seq]) => seq > (delivered.get(id) ?? 0))
      .map(([id, seq]) => ({ conversationId: id, seq }));

  async function flush() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    for (const { conversationId: id, seq } of undelivered()) {
      const isSettled = await options.report({ conversationId: id, seq });
      if (isSettled) delivered.set(id, Math.max(seq, delivered.get(id) ?? 0));
    }
    if (undelivered().length === 0) {
      retryMs = firstRetryMs;
      return;
    }
    // An acknowledgement that timed out on a line that still stands: no reconnect will flush.
    arm(retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  return {
    setOpen(value: boolean) {
      isOpen = value;
      consider();
    },
    /** A hidden tab may never come back: what is known leaves at once. */
    setTabVisible(value: boolean) {
      isTabVisible = value;
      if (value) consider();
      else for (const mark of undelivered()) options.reportOnLeaving(mark);
    },
    /** The conversation on screen, with the watermark the server already has; null: none is. */
    show(conversation: { id: string; seenSeq: number } | null) {
      conversationId = conversation?.id ?? null;
      inView.clear();
      if (!conversation) return;
      const { id, seenSeq } = conversation;
      confirmed.set(id, Math.max(seenSeq, confirmed.get(id) ?? 0));
      delivered.set(id, Math.max(seenSeq, delivered.get(id) ?? 0));
    },
    setInView(seq: number, isInView: boolean) {
      if (isInView) inView.add(seq);
      else inView.delete(seq);
      consider();
    },
    /** A sign of a human, here or on the host page. */
    human() {
      lastHumanAt = options.now();
      consider();
    },
    /** After a reconnect: sends what could not be delivered. */
    flush,
  };
}
