import type { JSX } from "preact";
import { useWidget } from "@/widget/frame/context";

export function Typing({ name }: { name: string | null }): JSX.Element {
  const { t } = useWidget();
  return (
    <div class="bubble-row">
      <div class="bubble typing">
        <span class="sr-only">{name ? t("typing", { name }) : t("someoneTyping")}</span>
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
