import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";

const steps = [0, 0.25, 0.5, 0.75, 1];

/** Half of the message shows, or it fills half of the window. */
function isReadable({
  intersectionRatio,
  intersectionRect,
  isIntersecting,
}: IntersectionObserverEntry) {
  const fills = intersectionRect.height >= window.innerHeight * 0.4;
  return isIntersecting && (intersectionRatio >= 0.5 || fills);
}

/**
 * Tells the seen tracker which messages of the log are in view. The browser's own viewport is the root, so that a frame
 * that is scrolled away or not laid out shows nothing.
 */
export function useSeen(
  log: RefObject<HTMLElement | null>,
  conversation: { id: string; seenSeq: number },
) {
  const { client } = useWidget();
  const observer = useRef<IntersectionObserver | null>(null);
  const { id, seenSeq } = conversation;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the watermark moves by itself while the log stays.
  useEffect(() => {
    client.seen.show({ id, seenSeq });
    const watching = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const seq = Number((entry.target as HTMLElement).dataset.seq);
          client.seen.setInView(seq, isReadable(entry));
        }
      },
      { threshold: steps },
    );
    observer.current = watching;
    return () => {
      watching.disconnect();
      client.seen.show(null);
    };
  }, [client, id]);

  useEffect(() => {
    for (const row of log.current?.querySelectorAll("[data-seq]") ?? []) {
      observer.current?.observe(row);
    }
  });
}
