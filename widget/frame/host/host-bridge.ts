import { readableOn } from "@/lib/contrast";
import type { IdentifyInput, WidgetInboxView } from "@/lib/schemas/widget";
import type { FrameMessage, HostMemory, HostMessage, WidgetSettings } from "@/lib/widget-protocol";
import type { ClientEvent } from "@/widget/client/client-event";
import { totalUnread } from "@/widget/client/sync/unread";
import type { Clients } from "@/widget/frame/clients";
import { loadLater } from "@/widget/frame/ui/lazy";

type BridgeOptions = {
  clients: Clients;
  post: (message: FrameMessage) => void;
  onSettings: (change: WidgetSettings) => void;
  onVisibility: (visibility: { isOpen: boolean; fillsScreen: boolean; pageUrl: string }) => void;
  /** The next visitor must find nothing of this one. */
  onReset: () => void;
};

const userFields = [
  "email",
  "name",
  "avatar_url",
  "phone_number",
  "identifier_hash",
  "email_hash",
  "custom_attributes",
] as const;

const lookOf = ({ look, supportAddress, launcher }: WidgetInboxView) => ({
  color: look.color,
  ink: readableOn(look.color),
  side: look.position,
  email: supportAddress ?? "",
  words: launcher,
});

/** Host page and client: what the page asks for goes to the client, what it should know comes back. */
export function createHostBridge({
  clients,
  post,
  onSettings,
  onVisibility,
  onReset,
}: BridgeOptions) {
  let hasBooted = false;
  let visitors = 0;
  const remember = (memory: Partial<HostMemory>) => post({ segue: 1, type: "remember", ...memory });

  async function setUser({ identifier, user, fingerprint }: HostMessage & { type: "set_user" }) {
    const given = userFields.flatMap((field) => (field in user ? [[field, user[field]]] : []));
    // The server checks every field; what a page passes is anybody's guess.
    const input = { identifier, ...Object.fromEntries(given) } as IdentifyInput;
    const isTaken = await clients.own.identity.setUser(input);
    remember({ user: isTaken ? fingerprint : null });
  }

  /** What was said of a visitor who has logged out since is not said of the next. */
  async function hearCall(message: HostMessage & { type: "call" }) {
    const asked = visitors;
    const later = await loadLater();
    if (asked === visitors) later?.callFromPage(message, { client: clients.own, onSettings });
  }

  function watch() {
    let told = { unread: 0, memory: "" };
    const { own, linked } = clients;
    const tell = () => {
      const states = [own.store.get(), linked.store.get()];
      const unread = states.reduce((sum, state) => sum + totalUnread(state), 0);
      const inbox = states.find((state) => state.inbox)?.inbox;
      const times = states.map(({ conversations: [newest] }) =>
        newest ? Date.parse(newest.lastActivityAt) : 0,
      );
      const memory: Partial<HostMemory> = {
        activeAt: Math.max(...times),
        ...(inbox && lookOf(inbox)),
      };
      if (unread !== told.unread) post({ segue: 1, type: "unread", count: unread });
      if (JSON.stringify(memory) !== told.memory) remember(memory);
      told = { unread, memory: JSON.stringify(memory) };
    };
    own.store.subscribe(tell);
    linked.store.subscribe(tell);
  }

  return {
    /** The page has answered. */
    hasBooted: () => hasBooted,
    async hear(message: HostMessage) {
      switch (message.type) {
        case "boot":
          hasBooted = true;
          onSettings(message.settings);
          watch();
          onVisibility(message);
          return clients.start({ token: message.token, linkCode: message.linkCode });
        case "visibility":
          return onVisibility(message);
        case "human":
          return clients.human();
        case "set_user":
          return setUser(message);
        case "call":
          return hearCall(message);
        case "reset":
          visitors += 1;
          remember({ user: null, activeAt: 0 });
          onReset();
          return clients.reset();
      }
    },
    tell(event: ClientEvent) {
      switch (event.type) {
        case "token":
          return remember({ token: event.token });
        case "message":
          return post({ segue: 1, type: "event", name: "on-message", detail: event.message });
        case "started":
          return post({
            segue: 1,
            type: "event",
            name: "on-start-conversation",
            detail: { conversationId: event.conversationId },
          });
        case "postback": {
          const { type: _, ...detail } = event;
          return post({ segue: 1, type: "event", name: "postback", detail });
        }
        case "problem": {
          const { code, message, field } = event.problem;
          return post({ segue: 1, type: "event", name: "error", detail: { code, message, field } });
        }
      }
    },
  };
}
