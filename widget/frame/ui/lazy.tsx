import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { later } from "@/widget/frame/later";
import { prepareLater } from "@/widget/frame/ui/before-later";

type Parts = typeof later;

/** A component whose code comes when it is first shown; until then `Meanwhile`, or nothing, is in its place. */
export function lazy<Props extends object>(
  pick: (parts: Parts) => ComponentType<Props>,
  Meanwhile?: ComponentType<Props>,
): ComponentType<Props> {
  return function Lazy(props: Props) {
    const [parts, setParts] = useState(known);
    useEffect(() => {
      if (!parts) void loadLater().then(setParts);
    }, [parts]);
    const Part = parts ? pick(parts) : Meanwhile;
    return Part ? <Part {...props} /> : null;
  };
}

let known: Parts | null = null;
let loading: Promise<Parts | null> | null = null;

/** Null while offline: what is shown next asks again. Whoever asks first is answered first. */
export function loadLater(): Promise<Parts | null> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Parts | null> {
  try {
    const { later } = await import("@/widget/frame/later");
    await prepareLater(later);
    known = later;
  } catch {
    // Not arrived.
    loading = null;
  }
  return known;
}
