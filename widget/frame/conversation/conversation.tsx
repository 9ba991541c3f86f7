import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
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
  const [text, setText] = useState(() => client.drafts.read(id).text);
  const [answered, setAnswered] = useState<number | null>(null);
  const isOnline = state.line === "online";

  useEffect(() => {
    client.connect();
    void client.open(id);
  }, [client, id]);

  function write(value: string) {
    setText(value);
    client.drafts.write(id, { text: value, answers: {} });
    client.typing(id, value);
  }

  const view = state.conversations.find((one) => one.id === id);
  function answer(seq: number | null) {
    setAnswered(seq);
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
      {answered !== null && (
        <Answering conversationId={id} seq={answered} onCancel={() => answer(null)} />
      )}
      <Composer
        text={text}
        tray={trays(id)}
        onText={write}
        onSend={(message) => {
          client.send({ conversationId: id, replyTo: answered ?? undefined, ...message });
          setAnswered(null);
          write("");
        }}
      />
    </ReplyContext>
  );
}
