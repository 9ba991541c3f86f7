import type { JSX } from "preact";
import { useWidget } from "@/widget/frame/context";

/** Between the browser's own chat and the conversation that a mailed link opened beside it. */
export function Beside(): JSX.Element | null {
  const { beside, t } = useWidget();
  if (!beside) return null;
  const isLinked = beside.shown === "linked";
  return (
    <p class="beside">
      {isLinked && <span>{t("fromEmail")}</span>}
      <button type="button" class="link-button" onClick={beside.go}>
        {t(isLinked ? "ownChat" : "linkedChat")}
      </button>
    </p>
  );
}
