import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWidget } from "@/widget/frame/context";

/** Says new messages of conversations that are not on screen; those on screen are said by their log. */
export function Announcer({ current }: { current: string | null }): JSX.Element {
  const { incoming, t } = useWidget();
  const [said, setSaid] = useState("");
  useEffect(
    () =>
      incoming.subscribe((message) => {
        if (message.conversationId === current) return;
        setSaid(t("saysNow", { name: message.author.name ?? t("team"), text: message.text }));
      }),
    [incoming, current, t],
  );
  return (
    <p class="sr-only" role="status">
      {said}
    </p>
  );
}
