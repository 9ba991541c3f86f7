/**
 * What the loader on the host page and the widget's frame tell each other by postMessage. Both sides check origin and
 * source of every message first; the frame also checks shapes, because any script of the host page can speak as it.
 * The session token travels here and never in a URL.
 */

/** `window.segueSettings` as the frame knows it; the loader reads more of them (public/sdk.d.ts has all). */
export type WidgetSettings = {
  locale?: string;
  /** The visitor's own language goes before `locale`. */
  useBrowserLanguage?: boolean;
  darkMode?: "light" | "dark" | "auto";
  widgetStyle?: "standard" | "flat";
  welcomeTitle?: string;
  welcomeDescription?: string;
  availableMessage?: string;
  unavailableMessage?: string;
  showPopoutButton?: boolean;
  /** New answers show beside the launcher while the chat is closed. Default: true. */
  showUnreadMessagesDialog?: boolean;
  enableFileUpload?: boolean;
  enableEmojiPicker?: boolean;
  enableEndConversation?: boolean;
  /** What the host page keeps is shared by all sites below this domain. */
  baseDomain?: string;
};

/** A person as the host page names him; the server checks every field. */
export type SdkUser = Record<string, unknown>;

/** Methods of `$segue` that are the frame's business: the loader only hands them on. */
export const frameMethods = [
  "setCustomAttributes",
  "deleteCustomAttribute",
  "setConversationCustomAttributes",
  "deleteConversationCustomAttribute",
  "setLabel",
  "removeLabel",
  "setLocale",
  "setColorScheme",
] as const;
export type FrameMethod = (typeof frameMethods)[number];

type Visibility = {
  isOpen: boolean;
  /** On a phone: the launcher is covered, the frame must offer the way out. */
  fillsScreen: boolean;
  pageUrl: string;
};

type HostBody = {
  /** The answer to `hello`. The code is a mailed link's, taken from the page's fragment. */
  boot: {
    token: string | null;
    linkCode: string | null;
    settings: WidgetSettings;
  } & Visibility;
  visibility: Visibility;
  /** Pointer, key, touch or scroll on the host page. */
  human: object;
  /** `fingerprint` tells calls apart; it comes back with `remember`. */
  set_user: { identifier: string; user: SdkUser; fingerprint: string };
  /** One of `frameMethods`, as the page called it. */
  call: { method: string; args: unknown[] };
  reset: object;
};

type FrameBody = {
  hello: object;
  /** What the host page keeps for the next visit; absent parts stay as they are. */
  remember: Partial<HostMemory>;
  unread: { count: number };
  open: object;
  close: object;
  /** While the chat is closed: shows the frame beside the launcher, this high in CSS pixels; 0 hides it. */
  peek: { height: number };
  /** Into a window of its own. */
  popout: object;
  event: { name: SdkEventName; detail: unknown };
};

/** Kept in the host page's localStorage under `segue:<websiteToken>`, or in a cookie where `baseDomain` is set. */
export type HostMemory = {
  token: string | null;
  /** When a conversation of this session was last active, ms; 0: none. */
  activeAt: number;
  /** Fingerprint of the last setUser call that was accepted. */
  user: string | null;
} & HostLook;

/** What the launcher is drawn with. */
export type HostLook = {
  color: string;
  /** Readable on `color`. */
  ink: string;
  side: "left" | "right";
  /** Where to write when the chat cannot be opened; empty: nowhere. */
  email: string;
  words: Partial<LauncherWords>;
};

/** What the launcher says. `{n}` is the number of unread messages. */
export type LauncherWords = { open: string; close: string; unread: string; blocked: string };

export type SdkEventName =
  | "ready"
  | "error"
  | "on-message"
  | "postback"
  | "on-start-conversation"
  | "opened"
  | "closed"
  | "unread-count-changed";

type Tagged<Bodies> = {
  [Type in keyof Bodies]: { segue: 1; type: Type } & Bodies[Type];
}[keyof Bodies];

export type HostMessage = Tagged<HostBody>;
export type FrameMessage = Tagged<FrameBody>;

const hostShapes: Record<HostMessage["type"], Record<string, string>> = {
  boot: { settings: "object", isOpen: "boolean", fillsScreen: "boolean", pageUrl: "string" },
  visibility: { isOpen: "boolean", fillsScreen: "boolean", pageUrl: "string" },
  human: {},
  set_user: { identifier: "string", user: "object", fingerprint: "string" },
  call: { method: "string", args: "object" },
  reset: {},
};

/** A message of the host page, or null for anything else that is posted around. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const fields = data as Record<string, unknown>;
  const shape = fields.segue === 1 ? Object.entries(hostShapes) : [];
  const expected = shape.find(([type]) => type === fields.type)?.[1];
  if (!expected) return null;
  const fits = Object.entries(expected).every(
    ([name, type]) => typeof fields[name] === type && fields[name] !== null,
  );
  // Checked field by field above; TypeScript cannot follow the table.
  return fits ? (data as HostMessage) : null;
}

/** A message of the frame, whose origin and source were checked: Segue's own code. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  const message = data as { segue?: unknown } | null | undefined;
  return message?.segue === 1 ? (message as FrameMessage) : null;
}
