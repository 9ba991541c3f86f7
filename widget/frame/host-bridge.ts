import type { IdentifyInput } from "@/lib/schemas/widget";
import type { FrameMessage, HostMemory, HostMessage, WidgetSettings } from "@/lib/widget-protocol";
import type { ClientEvent, WidgetClient } from "@/widget/client/client";
import { totalUnread } from "@/widget/client/sync/unread";

type BridgeOptions = {
  client: WidgetClient;
  post: (message: FrameMessage) => void;
  onSettings: (change: WidgetSettings) => void;
  onVisibility: (visibility: { isOpen: boolean; fillsScreen: boolean; pageUrl: string }) => void;
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

const readScheme = (scheme: string) => (scheme === "dark" || scheme === "light" ? scheme : "auto");

/** Host page and client: what the page asks for goes to the client, what it should know comes back. */
export function createHostBridge({ client, post, onSettings, onVisibility }: BridgeOptions) {
  const remember = (memory: Partial<HostMemory>) => post({ segue: 1, type: "remember", ...memory });

  async function setUser({ identifier, user, fingerprint }: HostMessage & { type: "set_user" }) {
    const given = userFields.flatMap((field) => (field in user ? [[field, user[field]]] : []));
    // The server checks every field; what a page passes is anybody's guess.
    const input = { identifier, ...Object.fromEntries(given) } as IdentifyInput;
    const isTaken = await client.identity.setUser(input);
    remember({ user: isTaken ? fingerprint : null });
  }

  function watch() {
    let told = { unread: 0, memory: "" };
    client.store.subscribe(() => {
      const state = client.store.get();
      const unread = totalUnread(state);
      const look = state.inbox?.look;
      const [newest] = state.conversations;
      const memory: Partial<HostMemory> = {
        activeAt: newest ? Date.parse(newest.lastActivityAt) : 0,
        ...(look ? { color: look.color, side: look.position } : {}),
      };
      if (unread !== told.unread) post({ segue: 1, type: "unread", count: unread });
      if (JSON.stringify(memory) !== told.memory) remember(memory);
      told = { unread, memory: JSON.stringify(memory) };
    });
  }

  return {
    async hear(message: HostMessage) {
      switch (message.type) {
        case "boot":
          onSettings(message.settings);
          watch();
          onVisibility(message);
          return client.start({ token: message.token, linkCode: message.linkCode });
        case "visibility":
          return onVisibility(message);
        case "human":
          return client.seen.human();
        case "set_user":
          return setUser(message);
        case "set_attributes":
          await client.identity.setAttributes(
            message.attributes as NonNullable<IdentifyInput["custom_attributes"]>,
          );
          return;
        case "set_locale":
          return onSettings({ locale: message.locale });
        case "set_color_scheme":
          return onSettings({ darkMode: readScheme(message.scheme) });
        case "reset":
          remember({ user: null, activeAt: 0 });
          return client.reset();
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
        case "problem": {
          const { code, message, field } = event.problem;
          return post({ segue: 1, type: "event", name: "error", detail: { code, message, field } });
        }
      }
    },
  };
}
