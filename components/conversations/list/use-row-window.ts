"use client";

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** Tailwind's h-16 and h-21: every row of a list is as high. */
const heights = { compact: 64, comfortable: 84 };
const spare = 12;

/**
 * Which rows of a long list are worth rendering, and the place kept: rows that come or go above what is in sight move the
 * scroll position with them, so that nothing jumps under the eye.
 */
export function useRowWindow(
  box: RefObject<HTMLDivElement | null>,
  ids: string[],
  isComfortable: boolean,
) {
  const rowHeight = isComfortable ? heights.comfortable : heights.compact;
  const [range, setRange] = useState({ from: 0, to: 40 });
  const anchor = useRef<{ id: string | undefined; offset: number }>({ id: undefined, offset: 0 });

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const first = Math.floor(element.scrollTop / rowHeight);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
    anchor.current = { id: ids[first], offset: element.scrollTop - first * rowHeight };
    const next = { from: Math.max(0, first - spare), to: last + spare };
    setRange((now) => (now.from === next.from && now.to === next.to ? now : next));
  }, [box, ids, rowHeight]);

  useLayoutEffect(() => {
    const element = box.current;
    const { id, offset } = anchor.current;
    // At the very top new rows are what one wants to see.
    if (element && element.scrollTop > 0 && id !== undefined) {
      const at = ids.indexOf(id);
      const place = at * rowHeight + offset;
      if (at !== -1 && Math.abs(element.scrollTop - place) >= 1) element.scrollTop = place;
    }
    look();
  }, [box, ids, look, rowHeight]);

  const from = Math.min(range.from, Math.max(0, ids.length - 1));
  const to = Math.min(range.to, ids.length);
  return {
    onScroll: look,
    shown: ids.slice(from, to),
    before: from * rowHeight,
    after: (ids.length - to) * rowHeight,
  };
}
