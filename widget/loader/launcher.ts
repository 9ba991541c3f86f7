import { readableOn } from "@/lib/contrast";
import type { HostMemory } from "@/lib/widget-protocol";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Constructed style sheets and CSSOM pass any Content-Security-Policy; style elements do not. */
const css = `
:host{all:initial!important;position:fixed!important;z-index:2147483000!important;bottom:16px!important;right:16px!important;display:block!important}
:host([side=left]){right:auto!important;left:16px!important}
:host([bare]) button{display:none}
button{all:unset;box-sizing:border-box;position:relative;display:block;width:56px;height:56px;border-radius:50%;background:var(--c);color:var(--t);cursor:pointer;box-shadow:0 4px 16px #0003}
button:focus-visible{outline:3px solid var(--c);outline-offset:3px}
button:hover{filter:brightness(1.08)}
svg{position:absolute;inset:16px;width:24px;height:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;right:-4px;min-width:20px;box-sizing:border-box;padding:0 6px;border-radius:10px;background:#b91c1c;color:#fff;font:600 12px/20px system-ui,sans-serif;text-align:center}
b:empty,[hidden]{display:none}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
iframe{position:fixed;bottom:88px;right:16px;width:380px;height:640px;max-width:calc(100vw - 32px);max-height:calc(100vh - 104px);border:0;border-radius:14px;background:Canvas;color-scheme:light dark;box-shadow:0 8px 40px #0003;opacity:0;visibility:hidden;transform:translateY(8px);transition:opacity .15s ease-out,transform .15s ease-out,visibility 0s .15s}
:host([side=left]) iframe{right:auto;left:16px}
:host([open]) iframe{opacity:1;visibility:visible;transform:none;transition-delay:0s}
@media (max-width:480px){
:host iframe,:host([side=left]) iframe{inset:0;width:100vw;height:100vh;height:100dvh;max-width:none;max-height:none;border-radius:0}
:host([open]) button{display:none}
}
@media (prefers-reduced-motion:reduce){iframe{transition:none!important}}
@media (forced-colors:active){button{border:2px solid}}
@media print{:host{display:none!important}}`;

const chatIcon = "M21 11.5a8.4 8.4 0 0 1-12 7.6L3 21l1.9-6A8.4 8.4 0 1 1 21 11.5z";
const closeIcon = "M6 9l6 6 6-6";

/** The round button and the frame's place, in a shadow tree that the page's styles cannot reach. */
export function createLauncher(onClick: (event: MouseEvent) => void) {
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement("button");
  button.type = "button";
  const icon = document.createElementNS(svgNamespace, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const path = icon.appendChild(document.createElementNS(svgNamespace, "path"));
  const badge = document.createElement("b");
  badge.setAttribute("aria-hidden", "true");
  const note = document.createElement("i");
  note.id = "unread";
  note.setAttribute("role", "status");
  button.setAttribute("aria-describedby", note.id);
  button.append(icon, badge);
  button.onclick = onClick;
  root.append(button, note);

  return {
    /** Beside the body, where neither its transforms nor its replacement matter. */
    attach: () => document.documentElement.append(host),
    focus: () => button.focus(),
    addFrame: (frame: HTMLIFrameElement) => root.append(frame),
    setLook({ color, side }: Pick<HostMemory, "color" | "side">) {
      host.style.setProperty("--c", color);
      host.style.setProperty("--t", readableOn(color));
      host.setAttribute("side", side);
    },
    setOpen(isOpen: boolean) {
      host.toggleAttribute("open", isOpen);
      button.setAttribute("aria-label", isOpen ? "Close chat" : "Open chat");
      path.setAttribute("d", isOpen ? closeIcon : chatIcon);
    },
    setUnread(count: number) {
      const shown = count > 9 ? "9+" : String(count);
      badge.textContent = count > 0 ? shown : "";
      note.textContent = count > 0 ? `${count} unread ${count > 1 ? "messages" : "message"}` : "";
    },
    setBubbleVisible: (isVisible: boolean) => void host.toggleAttribute("bare", !isVisible),
  };
}
