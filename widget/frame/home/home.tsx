import type { JSX } from "preact";
import { useClientState, useWidget } from "@/widget/frame/context";
import { StartForm } from "@/widget/frame/home/start-form";
import { lazy } from "@/widget/frame/ui/lazy";

const HelpSearch = lazy((parts) => parts.HelpSearch);
const ConversationList = lazy((parts) => parts.ConversationList);

/** The start screen: greeting, recent conversations, and the way to begin a new one. */
export function Home({ onOpen }: { onOpen: (id: string) => void }): JSX.Element {
  const { settings, t } = useWidget();
  const state = useClientState();
  const look = state.inbox?.look;
  return (
    <div class="home">
      <div class="hero">
        <h1>{settings.welcomeTitle ?? look?.welcomeTitle}</h1>
        <p>{settings.welcomeDescription ?? look?.welcomeText}</p>
      </div>
      {state.isAnew && (
        <p class="banner" role="status">
          {t("startsAnew")}
        </p>
      )}
      <StartForm onStarted={onOpen} />
      {state.inbox?.hasHelp && <HelpSearch />}
      {state.conversations.length > 0 && <ConversationList state={state} onOpen={onOpen} />}
    </div>
  );
}
