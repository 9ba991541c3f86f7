/**
 * What the loader on the host page and the widget's frame tell each other by postMessage. Both sides check origin and
 * source of every message first; the frame also checks shapes, because any script of the host page can speak as it.
 * The session token travels here and never in a URL.
 */

/** `window.segueSettings` as the frame knows it. */
export type WidgetSettings = {
  locale?: string;
  darkMode?: "light" | "dark" | "auto";
  welcomeTitle?: string;
  welcomeDescription?: string;
  availableMessage?: string;
  unavailableMessage?: string;
  enableFileUpload?: boolean;
};

/** A person as the host page names him; the server checks every field. */
export type SdkUser = Record<string, unknown>;

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
  set_attributes: { attributes: Record<string, unknown> };
  set_locale: { locale: string };
  set_color_scheme: { scheme: string };
  reset: object;
};

type FrameBody = {
  hello: object;
  /** What the host page keeps for the next visit; absent parts stay as they are. */
  remember: Partial<HostMemory>;
  unread: { count: number };
  close: object;
  event: { name: SdkEventName; detail: unknown };
};

/** Kept in the host page's localStorage under `segue:<websiteToken>`. */
export type HostMemory = {
  token: string | null;
  /** When a conversation of this session was last active, ms; 0: none. */
  activeAt: number;
  color: string;
  side: "left" | "right";
  /** Fingerprint of the last setUser call that was accepted. */
  user: string | null;
};

export type SdkEventName =
  | "ready"
  | "error"
  | "on-message"
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
  set_attributes: { attributes: "object" },
  set_locale: { locale: "string" },
  set_color_scheme: { scheme: "string" },
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
  const isOurs = typeof data === "object" && data !== null && "segue" in data && data.segue === 1;
  return isOurs ? (data as FrameMessage) : null;
}
