import type { JSX } from "preact";
import type { ClientState } from "@/widget/client/state";
import { useWidget } from "@/widget/frame/context";

/** Somebody writes; of an assistant what it has so far, not yet said. */
export function Typing({ name, text }: ClientState["typing"][string]): JSX.Element {
  const { t } = useWidget();
  return (
    <div class="bubble-row">
      <div class="bubble typing">
        <span class="sr-only">{name ? t("typing", { name }) : t("someoneTyping")}</span>
        {text && (
          <p class="growing" dir="auto" aria-hidden="true">
            {text}
          </p>
        )}
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
