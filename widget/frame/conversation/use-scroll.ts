import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

type ScrollInput = {
  /** Changes with the newest entry. */
  lastKey: string | undefined;
  /** Changes when older messages come in above. */
  firstKey: string | undefined;
  /** The newest entry is the visitor's own. */
  isLastOwn: boolean;
  firstUnreadSeq: number | null;
};

const nearPx = 48;

/**
 * Keeps the log where the reader is: at the end while he reads along, unmoved when older messages come in above, and at
 * the first unread message when it opens.
 */
export function useScroll(log: RefObject<HTMLElement | null>, input: ScrollInput) {
  const isAtEnd = useRef(true);
  const isPlaced = useRef(false);
  const fromEnd = useRef(0);
  const lastTop = useRef(0);
  const [isAway, setAway] = useState(false);
  const { lastKey, firstKey, isLastOwn, firstUnreadSeq } = input;

  function toEnd() {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }

  function note() {
    const box = log.current;
    if (!box) return;
    fromEnd.current = box.scrollHeight - box.scrollTop;
    // What has just grown the log moves the end away, as a loaded picture does; only going up leaves it.
    const isUpward = box.scrollTop < lastTop.current;
    lastTop.current = box.scrollTop;
    const isNear = fromEnd.current - box.clientHeight < nearPx;
    isAtEnd.current = isNear || (isAtEnd.current && !isUpward);
    setAway(!isAtEnd.current);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when entries come in, not when the reader moves.
  useLayoutEffect(() => {
    const box = log.current;
    if (!box || !lastKey) return;
    if (!isPlaced.current) {
      isPlaced.current = true;
      toEnd();
      const unread = box.querySelector<HTMLElement>(`[data-seq="${firstUnreadSeq}"]`);
      const top = unread ? unread.offsetTop - nearPx : box.scrollTop;
      if (top < box.scrollTop) {
        box.scrollTop = top;
        isAtEnd.current = false;
      }
    } else if (isAtEnd.current || isLastOwn) toEnd();
    note();
  }, [lastKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when older entries come in above.
  useLayoutEffect(() => {
    const box = log.current;
    if (!box || !isPlaced.current || isAtEnd.current) return;
    box.scrollTop = box.scrollHeight - fromEnd.current;
  }, [firstKey]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one observer for the life of the log.
  useEffect(() => {
    const box = log.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) toEnd();
    });
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);

  return { onScroll: note, toEnd, isAway };
}
