import type { JSX } from "preact";
import { useClientState, useWidget } from "@/widget/frame/context";
import { ConversationMenu } from "@/widget/frame/conversation/conversation-menu";
import { BackIcon, CloseIcon } from "@/widget/frame/ui/icons";

type HeaderProps = {
  onBack: (() => void) | null;
  /** The conversation on the screen; null on the others. */
  conversationId: string | null;
};

/** Whom one talks to, whether somebody is here, and the ways out. */
export function Header({ onBack, conversationId }: HeaderProps): JSX.Element {
  const { t, settings, close, fillsScreen } = useWidget();
  const { inbox, isAgentOnline, conversations } = useClientState();
  const name = inbox?.name ?? "";
  const status = isAgentOnline
    ? (settings.availableMessage ?? t("online"))
    : (settings.unavailableMessage ?? inbox?.offlineNotice);
  return (
    <div class="header">
      {onBack && (
        <button type="button" class="icon-button" aria-label={t("back")} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <span class="face" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <div class="header-text">
        <strong>{name}</strong>
        <span class={isAgentOnline ? "status online" : "status"}>{status}</span>
      </div>
      {conversationId && conversations.some(({ id }) => id === conversationId) && (
        <ConversationMenu key={conversationId} id={conversationId} />
      )}
      {close && fillsScreen && (
        <button type="button" class="icon-button" aria-label={t("closeChat")} onClick={close}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
