import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { startDraftKey } from "@/widget/client/reading/drafts";
import type { ClientState } from "@/widget/client/state";
import { useClientState, useWidget } from "@/widget/frame/context";
import { Conversation } from "@/widget/frame/conversation/conversation";
import { focusArrival } from "@/widget/frame/focus-first";
import { Header } from "@/widget/frame/header";
import { Home } from "@/widget/frame/home/home";
import { lazy } from "@/widget/frame/ui/lazy";
import { sayProblem } from "@/widget/frame/ui/say-problem";

const Announcer = lazy((parts) => parts.Announcer);
const Beside = lazy((parts) => parts.Beside);

/** null: wherever the visitor left off. */
type View = { name: "home" } | { name: "conversation"; id: string } | null;

const freshMs = 30 * 86_400_000;

/** The conversation to carry on with, if there is one: what waits to be sent, else the newest of the last 30 days. */
function findCurrent(state: ClientState): string | null {
  const waiting = state.pending.at(-1)?.conversationId;
  if (waiting) return waiting;
  const [newest] = state.conversations;
  const isFresh = newest && Date.now() - Date.parse(newest.lastActivityAt) < freshMs;
  return isFresh ? newest.id : null;
}

function isThere(state: ClientState, id: string): boolean {
  return (
    id in state.threads ||
    state.conversations.some((view) => view.id === id) ||
    state.pending.some((message) => message.conversationId === id)
  );
}

/** The conversation to show; null: the start screen. A conversation that is gone gives way to the current one. */
function findWanted(view: View, state: ClientState): string | null {
  if (view?.name === "home") return null;
  return view && isThere(state, view.id) ? view.id : findCurrent(state);
}

export function App(): JSX.Element {
  const { beside, campaign, close, trays, settings, t } = useWidget();
  const state = useClientState();
  const [view, setView] = useState<View>(null);

  // A mailed link shows its one conversation and nothing else.
  const ownWanted = campaign && !view ? null : findWanted(view, state);
  const wanted = state.link ? (state.conversations[0]?.id ?? null) : ownWanted;
  // A refused form is dealt with where it was filled in.
  const current = state.refusedForm ? null : wanted;
  useEffect(() => {
    if (state.refusedForm) setView({ name: "home" });
  }, [state.refusedForm]);

  const { moved } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each move; what is shown later stays.
  useEffect(() => {
    // What he wrote is to be seen where it went.
    if (moved && view?.name === "conversation" && view.id === moved.from)
      setView({ name: "conversation", id: moved.to });
  }, [moved]);

  const isReady = state.inbox !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each screen.
  useEffect(() => {
    // What had the focus is gone with the former screen. Without the focus in here, it is not ours to take.
    if (document.hasFocus()) focusArrival();
  }, [current, isReady]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close?.();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [close]);

  function onDrop(event: DragEvent) {
    event.preventDefault();
    if (settings.enableFileUpload === false) return;
    trays(current ?? startDraftKey).add([...(event.dataTransfer?.files ?? [])]);
  }

  const show = (id: string) => setView({ name: "conversation", id });
  const notice = useNotice(state, current);
  return (
    <section
      class="app"
      aria-label={t("chat")}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Header
        onBack={current && !state.link ? () => setView({ name: "home" }) : null}
        conversationId={current}
      />
      {beside && <Beside {...beside} />}
      <Banner state={state} />
      <div class={current ? "main" : "main scrolls"} key={current ?? "home"}>
        {notice && <p class="notice">{notice}</p>}
        {!notice && current && (
          <Conversation id={current} onNew={() => setView({ name: "home" })} />
        )}
        {!notice && !current && <Home onOpen={show} />}
      </div>
      <Announcer current={current} />
    </section>
  );
}

/** Why there is nothing to show, in a sentence. */
function useNotice(state: ClientState, current: string | null): string | null {
  const speech = useWidget();
  const { t, hasLinkEnded } = speech;
  if (hasLinkEnded) return t("linkEnded");
  if (state.inbox && (current || !state.link)) return null;
  if (state.status !== "unavailable") return t("loading");
  return sayProblem({ code: state.problemCode, message: state.problem ?? "" }, speech);
}

function Banner({ state }: { state: ClientState }): JSX.Element | null {
  const { t } = useWidget();
  if (!state.isBannerDue && !(state.status === "unavailable" && state.inbox)) return null;
  return (
    <p class="banner" role="status">
      {t(state.isBannerDue ? "offline" : "unavailable")}
    </p>
  );
}
