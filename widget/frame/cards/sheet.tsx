import type { ComponentChildren, JSX } from "preact";
import type { WidgetMessageView } from "@/lib/schemas/message";
import { useWidget } from "@/widget/frame/context";
import { Time } from "@/widget/frame/conversation/time";
import { EnvelopeIcon } from "@/widget/frame/ui/icons";

type SheetProps = {
  message: WidgetMessageView;
  author: string;
  own: boolean;
  children: ComponentChildren;
};

/** A letter: full measure, the envelope in its square corner. */
export function Sheet({ message, author, own, children }: SheetProps): JSX.Element {
  const { t } = useWidget();
  const { kind } = message.author;
  const isIn = kind === "contact" || kind === "participant";
  return (
    <div class={own ? "sheet own" : "sheet"}>
      <div class="sheet-head">
        <EnvelopeIcon name={t(isIn ? "receivedByEmail" : "sentByEmail")} />
        <span>{author}</span>
        <Time at={message.createdAt} />
      </div>
      {children}
    </div>
  );
}
