/** The button and the frame's place, in a shadow tree that the page's styles cannot reach. */
import type { HostLook, LauncherWords } from "@/lib/widget-protocol";
import { memory } from "@/widget/loader/memory";

/** Constructed style sheets and CSSOM pass any Content-Security-Policy; style elements do not. */
const css = `
:host{all:initial!important;position:fixed!important;z-index:2147483000!important;bottom:16px!important;right:16px!important;display:block!important}
:host([side=left]){right:auto!important;left:16px!important}
:host([bare]) button{display:none}
button{all:unset;box-sizing:border-box;position:relative;display:flex;align-items:center;gap:10px;height:56px;padding:16px;border-radius:28px;background:var(--c);color:var(--t);cursor:pointer;box-shadow:0 4px 24px #0003;font:600 15px system-ui}
button:focus-visible{outline:3px solid var(--c);outline-offset:3px}
button:hover{filter:brightness(1.08)}
u{width:24px;height:24px;background:currentColor;clip-path:path("M21 11.5a8.4 8.4 0 0 1-12 7.6L3 21l1.9-6A8.4 8.4 0 1 1 21 11.5z")}
:host([open]) u{clip-path:polygon(0 35%,12% 23%,50% 60%,88% 23%,100% 35%,50% 84%)}
b{position:absolute;top:-4px;right:-4px;box-sizing:border-box;min-width:20px;padding:0 6px;border-radius:10px;background:#b91c1c;color:#fff;font:600 12px/20px system-ui;text-align:center}
:empty:is(a,b,span,p),:host([open]) span{display:none}
i{position:absolute;width:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
iframe,p{position:fixed;bottom:88px;right:16px;width:min(380px,100vw - 32px);height:min(640px,100vh - 104px);border:0;border-radius:14px;background:Canvas;color-scheme:light dark;box-shadow:0 4px 24px #0003;visibility:hidden}
p{box-sizing:border-box;height:auto;margin:0;padding:16px;color:CanvasText;font:15px system-ui}
:host([side=left]) :is(iframe,p){right:auto;left:16px}
:host([flat]) *{border-radius:0;box-shadow:none}
:host([peek]) iframe{visibility:visible;height:var(--h)}
:host([open]) :is(iframe,p){visibility:visible}
:host([open]) iframe{height:min(640px,100vh - 104px)}
@media (max-width:480px){
:host([open]) iframe{inset:0;width:100vw;height:100dvh;border-radius:0}
:host([open]) iframe~button{display:none}
}
@media (forced-colors:active){button{border:2px solid}u{forced-color-adjust:none;background:ButtonText}}
@media print{:host{display:none!important}}`;

let words: LauncherWords = {
  open: "Open chat",
  close: "Close chat",
  unread: "{n} unread",
  blocked: "The chat can't be opened here.",
};

const host = document.createElement("div");
const root = host.attachShadow({ mode: "open" });
const add = (name: string, parent: Node = root) => parent.appendChild(document.createElement(name));
const blocked = add("p");
const note = add("i");
const button = add("button");
add("u", button);
const label = add("span", button);
const badge = add("b", button);

let look: Partial<HostLook> = {};
let isOpen = false;
let unread = 0;

/** Beside the body, where neither its transforms nor its replacement matter; in a swapped document anew. */
function attach() {
  const page = document.documentElement;
  for (const place of [document, page]) watcher.observe(place, { childList: true });
  if (!host.isConnected) page.append(host);
}
const watcher = new MutationObserver(attach);

/** Draws it, or draws it anew. `title` stands beside the icon. */
export function draw(change: {
  look?: Partial<HostLook>;
  isOpen?: boolean;
  unread?: number;
  title?: string;
}): void {
  ({ look = look, isOpen = isOpen, unread = unread } = change);
  // The served words are of the browser's language, those kept of the one the page may have chosen.
  words = { ...words, ...look.words, ...memory.words };
  const title = change.title ?? label.textContent;
  // What stands on the button begins its name.
  const opening = title ? `${title}, ${words.open}` : words.open;
  label.textContent = title;
  host.style.setProperty("--c", look.color ?? "#0f766e");
  host.style.setProperty("--t", look.ink ?? "#fff");
  host.setAttribute("side", look.side ?? "");
  setFlag("open", isOpen);
  const count = unread > 9 ? "9+" : String(unread || "");
  button.ariaLabel = (isOpen ? words.close : opening) + (count && ` ${count}`);
  badge.textContent = count;
  note.textContent = count && words.unread.replace("{n}", count);
}

export function setFlag(name: "open" | "bare" | "flat" | "peek", isSet: boolean): void {
  host.toggleAttribute(name, isSet);
}

export function showLauncher(onClick: (event: MouseEvent) => void): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  blocked.role = "alert";
  note.role = "status";
  button.onclick = onClick;
  attach();
}

export function focusLauncher(): void {
  button.focus();
}

export function placeFrame(frame: HTMLIFrameElement): void {
  blocked.textContent = "";
  root.prepend(frame);
}

/** Shows the frame `height` CSS pixels high while the chat is closed; 0 hides it. */
export function peek(height: number): void {
  host.style.setProperty("--h", `${height}px`);
  setFlag("peek", height > 0);
}

/** The chat cannot be shown: says how else to reach the people behind it. Answers with what it said. */
export function showBlocked(): string {
  blocked.textContent = `${words.blocked} `;
  // Without an address it is empty, and not shown.
  const link = add("a", blocked);
  link.textContent = look.email ?? "";
  link.setAttribute("href", `mailto:${look.email}`);
  return words.blocked;
}
