"use client";

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Closer to the end than this counts as being there. */
const endZonePx = 80;
/** Older messages load before their end comes into sight. */
const olderZonePx = 600;

type ThreadScroll = {
  box: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  jumpToEnd: () => void;
  onScroll: () => void;
};

/**
 * Holds the place in a thread: stays at the end while new messages come, and keeps what is read in place while older
 * ones are put above it. `firstKey` names the first element in `content`.
 */
export function useThreadScroll(input: {
  firstKey: string | undefined;
  onNearStart: () => void;
}): ThreadScroll {
  const { firstKey, onNearStart } = input;
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const wasAtEnd = useRef(true);
  const lastTop = useRef(0);
  const anchor = useRef<{ element: Element; top: number } | null>(null);
  const nearStart = useRef(onNearStart);
  const [isAtEnd, setAtEnd] = useState(true);

  useLayoutEffect(() => {
    nearStart.current = onNearStart;
  });

  const noteAnchor = useCallback(() => {
    const element = firstVisible(box.current, content.current);
    anchor.current = element && { element, top: element.getBoundingClientRect().top };
  }, []);

  const jumpToEnd = useCallback(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, []);

  const onScroll = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const distance = element.scrollHeight - element.scrollTop - element.clientHeight;
    // A message that has just grown the thread moves the end away; only going up leaves it.
    const isUpward = element.scrollTop < lastTop.current;
    lastTop.current = element.scrollTop;
    wasAtEnd.current = distance < endZonePx || (wasAtEnd.current && !isUpward);
    setAtEnd(wasAtEnd.current);
    noteAnchor();
    if (element.scrollTop < olderZonePx) nearStart.current();
  }, [noteAnchor]);

  // First paint: the unread line in the upper third, else the end.
  useLayoutEffect(() => {
    const element = box.current;
    const unread = element?.querySelector("#unread");
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    if (unread) {
      const above = unread.getBoundingClientRect().top - element.getBoundingClientRect().top;
      if (above < 0) element.scrollTop += above - element.clientHeight / 3;
      wasAtEnd.current = false;
    }
    onScroll();
  }, [onScroll]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: firstKey changes exactly when older messages were put above.
  useLayoutEffect(() => {
    const held = anchor.current;
    if (!box.current || !held?.element.isConnected || wasAtEnd.current) return;
    box.current.scrollTop += held.element.getBoundingClientRect().top - held.top;
    noteAnchor();
  }, [firstKey]);

  useEffect(() => {
    const elements = [box.current, content.current].filter((element) => element !== null);
    const observer = new ResizeObserver(() => {
      if (wasAtEnd.current) jumpToEnd();
      else noteAnchor();
    });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [jumpToEnd, noteAnchor]);

  return { box, content, isAtEnd, jumpToEnd, onScroll };
}

function firstVisible(box: Element | null, content: Element | null): Element | null {
  if (!box || !content) return null;
  const top = box.getBoundingClientRect().top;
  for (const child of content.children) {
    if (child.getBoundingClientRect().bottom > top) return child;
  }
  return null;
}
