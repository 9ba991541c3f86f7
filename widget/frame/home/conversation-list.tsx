import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { WidgetConversationView } from "@/lib/schemas/conversation";
import type { ClientState } from "@/widget/client/state";
import { unreadOf } from "@/widget/client/sync/unread";
import { useWidget } from "@/widget/frame/context";

const mostShown = 5;

type ConversationListProps = { state: ClientState; onOpen: (id: string) => void };

export function ConversationList({ state, onOpen }: ConversationListProps): JSX.Element {
  const { t } = useWidget();
  const [isWhole, setWhole] = useState(false);
  const shown = state.conversations.slice(0, isWhole ? undefined : mostShown);
  const rest = state.conversations.length - shown.length;
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{t("recent")}</h2>
      <ul class="card list">
        {shown.map((view) => (
          <li key={view.id}>
            <Row view={view} unread={unreadOf(state, view)} onOpen={() => onOpen(view.id)} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button quiet more" onClick={() => setWhole(true)}>
          {t("allConversations", { count: rest })}
        </button>
      )}
    </section>
  );
}

type RowProps = { view: WidgetConversationView; unread: number; onOpen: () => void };

function Row({ view, unread, onOpen }: RowProps): JSX.Element {
  const { t, format } = useWidget();
  const last = view.lastMessage;
  const isOwn = last?.authorKind === "contact";
  const name = last && !isOwn ? (last.authorName ?? t("team")) : null;
  const text = last && isOwn ? t("youWrote", { text: last.text }) : last?.text;
  return (
    <button type="button" class={unread > 0 ? "list-row unread" : "list-row"} onClick={onOpen}>
      <span class="list-text">
        {name && <strong>{name}</strong>}
        <span>{text || t("conversation")}</span>
      </span>
      <span class="list-side">
        {view.status === "resolved" && <span>{t("ended")}</span>}
        <time dateTime={view.lastActivityAt}>{format.when(new Date(view.lastActivityAt))}</time>
        {unread > 0 && (
          <b>
            <span aria-hidden="true">{unread}</span>
            <span class="sr-only">{t("newMessages", { count: unread })}</span>
          </b>
        )}
      </span>
    </button>
  );
}
