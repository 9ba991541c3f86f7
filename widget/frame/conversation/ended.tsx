import type { JSX } from "preact";
import { useWidget } from "@/widget/frame/context";

/** Below a conversation that is over; `onNew` leads to the start of another one. */
export function Ended({ onNew }: { onNew: () => void }): JSX.Element {
  const { t } = useWidget();
  return (
    <p class="ended">
      {t("hasEnded")}{" "}
      <button type="button" class="link-button" onClick={onNew}>
        {t("startNew")}
      </button>
    </p>
  );
}
