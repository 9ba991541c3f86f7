import type { JSX } from "preact";
import { useWidget, type Widget } from "@/widget/frame/context";

/** Between the browser's own chat and the conversation that a mailed link opened beside it. */
export function Beside({ shown, go }: NonNullable<Widget["beside"]>): JSX.Element {
  const { t } = useWidget();
  const isLinked = shown === "linked";
  return (
    <p class="beside">
      {isLinked && <span>{t("fromEmail")}</span>}
      <button type="button" class="link-button" onClick={go}>
        {t(isLinked ? "ownChat" : "linkedChat")}
      </button>
    </p>
  );
}
