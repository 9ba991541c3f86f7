import type { JSX } from "preact";
import { useClientState, useWidget } from "@/widget/frame/context";
import { useAvailability } from "@/widget/frame/home/availability";
import { BackIcon, CloseIcon } from "@/widget/frame/ui/icons";
import { lazy } from "@/widget/frame/ui/lazy";

const ConversationMenu = lazy((parts) => parts.ConversationMenu);

type HeaderProps = {
  onBack: (() => void) | null;
  /** The conversation on the screen; null on the others. */
  conversationId: string | null;
};

/** Whom one talks to, whether somebody is here, and the ways out. */
export function Header({ onBack, conversationId }: HeaderProps): JSX.Element {
  const { t, close, fillsScreen } = useWidget();
  const { inbox, conversations } = useClientState();
  const { isOnline, line, detail } = useAvailability();
  const name = inbox?.name ?? "";
  return (
    <div class="header">
      {onBack && (
        <button type="button" class="icon-button" aria-label={t("back")} onClick={onBack}>
          <BackIcon />
        </button>
      )}
      <Faces names={inbox?.faces ?? []} isOnline={isOnline} />
      <div class="header-text">
        <strong>{name}</strong>
        <span class={isOnline ? "status online" : "status"}>{line}</span>
        {!conversationId && <span class="status">{detail}</span>}
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

/** The first letters of some of the team, one over the other. */
function Faces({ names, isOnline }: { names: string[]; isOnline: boolean }): JSX.Element {
  return (
    <span class={isOnline ? "faces online" : "faces"} aria-hidden="true">
      {names.map((name) => (
        <span class="face" key={name} title={name}>
          {name.slice(0, 1)}
        </span>
      ))}
    </span>
  );
}
