type TypingOptions = {
  now: () => number;
  send: (input: { conversationId: string; isTyping: boolean }) => void;
};

export type TypingSignal = ReturnType<typeof createTypingSignal>;

const repeatMs = 3_000;
const stopAfterMs = 5_000;

/** Tells the other side that the visitor types: at most once in 3 s, and the end after 5 s of silence. */
export function createTypingSignal({ now, send }: TypingOptions) {
  let current: string | null = null;
  let sentAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    clearTimeout(timer);
    if (current) send({ conversationId: current, isTyping: false });
    current = null;
  }

  return {
    /** The text of the composer changed. */
    typed(conversationId: string, text: string) {
      if (current !== conversationId) stop();
      if (text.trim() === "") return stop();
      clearTimeout(timer);
      timer = setTimeout(stop, stopAfterMs);
      if (current === conversationId && now() - sentAt < repeatMs) return;
      current = conversationId;
      sentAt = now();
      send({ conversationId, isTyping: true });
    },
    stop,
  };
}
