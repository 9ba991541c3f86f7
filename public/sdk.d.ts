/**
 * Types of Segue's chat widget for your own page. Put this file beside your code and reference it:
 * `/// <reference path="sdk.d.ts" />`. The snippet is one line:
 * `<script async src="https://YOUR-SEGUE/sdk.js?website_token=TOKEN"></script>`
 */

interface SegueSettings {
  /** Hides the round button; open the chat with `$segue.toggle()`. */
  hideMessageBubble?: boolean;
  /** Default: what the inbox says. */
  position?: "left" | "right";
  /** Language tag, such as "de". */
  locale?: string;
  /** Default: "auto", which follows the visitor's system. */
  darkMode?: "light" | "dark" | "auto";
  welcomeTitle?: string;
  welcomeDescription?: string;
  /** Said while somebody of your team is here. */
  availableMessage?: string;
  /** Said while nobody is here. */
  unavailableMessage?: string;
  /** Default: true. */
  enableFileUpload?: boolean;
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
  custom_attributes?: Record<string, string | number | boolean | null>;
}

interface SegueMethods {
  readonly hasLoaded: boolean;
  readonly isOpen: boolean;
  readonly unreadCount: number;
  /** Opens or closes the chat; without a state it does the other of the two. */
  toggle(state?: "open" | "close"): void;
  toggleBubbleVisibility(state: "show" | "hide"): void;
  /** Says who the visitor is. An unchanged call sends nothing; call it on every page. */
  setUser(identifier: string | number, user?: SegueUser): void;
  setCustomAttributes(attributes: Record<string, string | number | boolean>): void;
  deleteCustomAttribute(key: string): void;
  setLocale(locale: string): void;
  setColorScheme(scheme: "light" | "dark" | "auto"): void;
  /** Logs the visitor out: call it when he leaves your account. */
  reset(): void;
}

type SegueCall = {
  [Name in keyof SegueMethods]: SegueMethods[Name] extends (...args: infer Args) => void
    ? [method: Name, ...args: Args]
    : never;
}[keyof SegueMethods];

interface SegueEventMap {
  "segue:ready": CustomEvent<undefined>;
  "segue:error": CustomEvent<{ code: string; message: string; field?: string }>;
  "segue:opened": CustomEvent<undefined>;
  "segue:closed": CustomEvent<undefined>;
  "segue:unread-count-changed": CustomEvent<{ unreadCount: number }>;
  "segue:on-start-conversation": CustomEvent<{ conversationId: string }>;
  /** A message of your team. */
  "segue:on-message": CustomEvent<{
    id: string;
    conversationId: string;
    text: string;
    author: { kind: string; id: string | null; name: string | null };
    createdAt: string;
  }>;
}

interface WindowEventMap extends SegueEventMap {}

interface Window {
  segueSettings?: SegueSettings;
  segueSDK: {
    /** Not needed with `?website_token=` in the script's address. */
    run(options: { websiteToken: string; baseUrl: string }): void;
  };
  /**
   * There once `segue:ready` was fired. Before, queue calls:
   * `window.$segue = window.$segue || []; window.$segue.push(["setUser", "42", { name: "Ada" }]);`
   */
  $segue: SegueMethods & { push(call: SegueCall): void };
}
