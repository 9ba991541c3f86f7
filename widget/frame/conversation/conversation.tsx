import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { emptyThread } from "@/widget/client/sync/thread";
import { useClientState, useWidget } from "@/widget/frame/context";
import { Log } from "@/widget/frame/conversation/log";
import { lazy } from "@/widget/frame/ui/lazy";
import { Composer } from "@/widget/frame/writing/composer";

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
  return (
    <>
      <Log
        conversation={{ id, view }}
        thread={state.threads[id] ?? emptyThread}
        pending={state.pending.filter((message) => message.conversationId === id)}
        typing={state.typing[id]}
        isOnline={isOnline}
      />
      {view?.status === "resolved" && !state.link && <Ended onNew={onNew} />}
      <Composer
        text={text}
        tray={trays(id)}
        onText={write}
        onSend={(message) => {
          client.send({ conversationId: id, ...message });
          write("");
        }}
      />
    </>
  );
}
