import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Draft } from "@/widget/client/reading/drafts";
import { emptyThread } from "@/widget/client/sync/thread";
import { ReplyContext, useClientState, useWidget } from "@/widget/frame/context";
import { Log } from "@/widget/frame/conversation/log";
import { focusFirst } from "@/widget/frame/focus-first";
import { lazy } from "@/widget/frame/ui/lazy";
import { Composer } from "@/widget/frame/writing/composer";

const Answering = lazy((parts) => parts.Answering);
const Ended = lazy((parts) => parts.Ended);

type ConversationProps = {
  id: string;
  /** To the start of another one. */
  onNew: () => void;
};

/** One conversation: the log and the composer below it. */
export function Conversation({ id, onNew }: ConversationProps): JSX.Element {
  const { client, trays } = useWidget();
  const state = useClientState();
  const [draft, setDraft] = useState(() => client.drafts.read(id));
  const { text, replyTo } = draft;
  const isOnline = state.line === "online";

  useEffect(() => {
    client.connect();
    void client.open(id);
  }, [client, id]);

  function write(change: Partial<Draft>) {
    const next = { ...draft, ...change };
    setDraft(next);
    client.drafts.write(id, next);
  }

  const view = state.conversations.find((one) => one.id === id);
  function answer(seq?: number) {
    write({ replyTo: seq });
    focusFirst();
  }

  return (
    <ReplyContext value={answer}>
      <Log
        conversation={{ id, view }}
        thread={state.threads[id] ?? emptyThread}
        pending={state.pending.filter((message) => message.conversationId === id)}
        typing={state.typing[id]}
        isOnline={isOnline}
      />
      {view?.status === "resolved" && !state.link && <Ended onNew={onNew} />}
      {replyTo && <Answering conversationId={id} seq={replyTo} onCancel={() => answer()} />}
      <Composer
        text={text}
        tray={trays(id)}
        onText={(value) => {
          write({ text: value });
          client.typing(id, value);
        }}
        onSend={(message) => {
          client.send({ conversationId: id, replyTo, ...message });
          write({ text: "", replyTo: undefined });
          client.typing(id, "");
        }}
      />
    </ReplyContext>
  );
}
