import type { JSX } from "preact";
import { useContext } from "preact/hooks";
import type { WidgetMessageView } from "@/lib/schemas/message";
import { ReplyContext, useClientState, useWidget } from "@/widget/frame/context";
import { ReplyIcon } from "@/widget/frame/ui/later-icons";

/** Beside a message: answers it. One of them is in the tab order, the arrow keys lead to the others. */
export function Aside({ message }: { message: WidgetMessageView }): JSX.Element | null {
  const { t } = useWidget();
  const reply = useContext(ReplyContext);
  const { messages = [] } = useClientState().threads[message.conversationId] ?? {};
  if (!reply || message.isDeleted) return null;
  const isNewest = messages.findLast(({ kind }) => kind === "chat")?.id === message.id;
  return (
    <button
      type="button"
      class="icon-button small aside"
      aria-label={t("reply")}
      title={t("reply")}
      tabIndex={isNewest ? 0 : -1}
      onKeyDown={onArrow}
      onClick={() => reply(message.seq)}
    >
      <ReplyIcon />
    </button>
  );
}

function onArrow(event: KeyboardEvent) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const all = [...document.querySelectorAll<HTMLElement>(".aside")];
  const next = by && all[all.indexOf(event.currentTarget as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
