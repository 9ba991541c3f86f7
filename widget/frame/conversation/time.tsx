import type { JSX } from "preact";
import { useWidget } from "@/widget/frame/context";

export function Time({ at }: { at: string }): JSX.Element {
  const { format } = useWidget();
  const date = new Date(at);
  return (
    <time dateTime={at} title={format.full(date)}>
      {format.time(date)}
    </time>
  );
}
