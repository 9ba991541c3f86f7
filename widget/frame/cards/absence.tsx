import type { JSX } from "preact";
import type { OfflineNoticePayload, WidgetMessageView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { returnWords } from "@/widget/frame/home/availability";
import { ClockIcon } from "@/widget/frame/ui/icons";

/** "Nobody is here", and when that changes, in the visitor's own time. */
export function Absence({ message }: { message: WidgetMessageView }): JSX.Element {
  const speech = useWidget();
  const payload = message.payload as OfflineNoticePayload | null;
  const at = payload?.backAt ? Date.parse(payload.backAt) : 0;
  return (
    <p class="notice">
      <ClockIcon /> {message.text}
      {at > Date.now() && <strong> {returnWords(at, Date.now(), speech)}.</strong>}
    </p>
  );
}
