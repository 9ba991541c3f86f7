/**
 * Types of Segue's chat widget for your own page. Save this file (`/sdk.d.ts` of your Segue) beside your code and name it:
 * `/// <reference path="sdk.d.ts" />`. The snippet is one line:
 * `<script async src="https://YOUR-SEGUE/sdk.js?website_token=TOKEN"></script>`
 */

interface SegueSettings {
  /** Hides the round button; open the chat with `$segue.toggle()`. */
  hideMessageBubble?: boolean;
  /** Default: what the inbox says. */
  position?: "left" | "right";
  /** "expanded_bubble" shows `launcherTitle` beside the icon. Default: "standard". */
  type?: "standard" | "expanded_bubble";
  launcherTitle?: string;
  /** "flat": no round corners, no shadow. Default: "standard". */
  widgetStyle?: "standard" | "flat";
  /** Language tag, such as "de". Default: the visitor's language, else the inbox's. */
  locale?: string;
  /** The visitor's own language goes before `locale`. */
  useBrowserLanguage?: boolean;
  /** Default: "auto", which follows the visitor's system. */
  darkMode?: "light" | "dark" | "auto";
  /** A button in the chat that moves it into a window of its own. */
  showPopoutButton?: boolean;
  /** New answers show beside the button while the chat is closed. Default: true. */
  showUnreadMessagesDialog?: boolean;
  welcomeTitle?: string;
  welcomeDescription?: string;
  /** Said while somebody of your team is here. */
  availableMessage?: string;
  /** Said while nobody is here. */
  unavailableMessage?: string;
  /** Default: true. */
  enableFileUpload?: boolean;
  /** Default: true. */
  enableEmojiPicker?: boolean;
  /** Default: true. */
  enableEndConversation?: boolean;
  /**
   * Such as "example.com": the visitor's session is kept in a cookie that all sites below it share, so that he carries
   * on from www. to shop. Needs https. Without it nothing is kept in cookies.
   */
  baseDomain?: string;
  /** Nothing is drawn, stored, read or loaded until `$segue.push(["grantConsent"])`. */
  waitForConsent?: boolean;
}

interface SegueUser {
  /** Hex HMAC-SHA256(identity key, identifier), made on your server. Proves who this is. */
  identifier_hash?: string;
  email?: string;
  /** Hex HMAC-SHA256(identity key, "email:" + lower-case email). Proves the address. */
  email_hash?: string;
  name?: string;
  avatar_url?: string;
  phone_number?: string;
  custom_attributes?: SegueAttributes;
}

/** null deletes an attribute. */
type SegueAttributes = Record<string, string | number | boolean | null>;

interface SegueMethods {
  readonly hasLoaded: boolean;
  readonly isOpen: boolean;
  readonly unreadCount: number;
  /** Opens or closes the chat; without a state it does the other of the two. */
  toggle(state?: "open" | "close"): void;
  toggleBubbleVisibility(state: "show" | "hide"): void;
  /** Moves the chat into a window of its own. Call it from a click, or the browser refuses the window. */
  popoutChatWindow(): void;
  /** Says who the visitor is. An unchanged call sends nothing; call it on every page. */
  setUser(identifier: string | number, user?: SegueUser): void;
  /** Of the person. */
  setCustomAttributes(attributes: SegueAttributes): void;
  deleteCustomAttribute(key: string): void;
  /** Of the current conversation; before there is one, of the first that begins. */
  setConversationCustomAttributes(attributes: SegueAttributes): void;
  deleteConversationCustomAttribute(key: string): void;
  /** One of your account's labels, by its title, for the current conversation or the first that begins. */
  setLabel(label: string): void;
  removeLabel(label: string): void;
  setLocale(locale: string): void;
  setColorScheme(scheme: "light" | "dark" | "auto"): void;
  /** Logs the visitor out: call it when he leaves your account. */
  reset(): void;
}

type SegueCall =
  | [method: "grantConsent"]
  | {
      [Name in keyof SegueMethods]: SegueMethods[Name] extends (...args: infer Args) => void
        ? [method: Name, ...args: Args]
        : never;
    }[keyof SegueMethods];

interface SegueMessage {
  id: string;
  conversationId: string;
  text: string;
  author: { kind: string; id: string | null; name: string | null };
  createdAt: string;
}

interface SegueEvents {
  ready: undefined;
  error: { code: string; message: string; field?: string };
  opened: undefined;
  closed: undefined;
  "unread-count-changed": { unreadCount: number };
  "on-start-conversation": { conversationId: string };
  /** A message of your team. */
  "on-message": SegueMessage;
  /** The visitor answered a card of the conversation: `kind` says which, `value` what. */
  postback: {
    conversationId: string;
    messageId: string;
    kind: string;
    value: Record<string, unknown>;
  };
}

type SegueEventMap<Brand extends string> = {
  [Name in keyof SegueEvents as `${Brand}:${Name}`]: CustomEvent<SegueEvents[Name]>;
};

interface WindowEventMap extends SegueEventMap<"segue">, SegueEventMap<"chatwoot"> {}

interface SegueSdk {
  /** Not needed with `?website_token=` in the script's address. */
  run(options: { websiteToken: string; baseUrl: string }): void;
}

/**
 * There once the event `ready` was fired. Before, queue calls:
 * `window.$segue = window.$segue || []; window.$segue.push(["setUser", "42", { name: "Ada" }]);`
 */
type SegueApi = SegueMethods & { push(call: SegueCall): void };

interface Window {
  segueSettings?: SegueSettings;
  segueSDK: SegueSdk;
  $segue: SegueApi;
  /** The same under Chatwoot's names, from `/packs/js/sdk.js`. */
  chatwootSettings?: SegueSettings;
  chatwootSDK: SegueSdk;
  $chatwoot: SegueApi;
}
