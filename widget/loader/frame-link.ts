import { type FrameMessage, type HostMessage, readFrameMessage } from "@/lib/widget-protocol";

type FrameLinkOptions = {
  /** Origin of the Segue server. */
  origin: string;
  websiteToken: string;
  addFrame: (frame: HTMLIFrameElement) => void;
  onMessage: (message: FrameMessage) => void;
};

/** The iframe, made when first asked for, and the conversation with it. What is said early waits for its `hello`. */
export function createFrameLink({ origin, websiteToken, addFrame, onMessage }: FrameLinkOptions) {
  let frame: HTMLIFrameElement | undefined;
  let isReady = false;
  let waiting: HostMessage[] = [];

  const send = (message: HostMessage) => frame?.contentWindow?.postMessage(message, origin);

  function load() {
    if (frame) return;
    frame = document.createElement("iframe");
    frame.title = "Chat";
    frame.allow = "clipboard-write";
    const own = encodeURIComponent(location.origin);
    frame.src = `${origin}/widget?website_token=${encodeURIComponent(websiteToken)}&origin=${own}`;
    addFrame(frame);
  }

  addEventListener("message", (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    const message = readFrameMessage(event.data);
    if (message) onMessage(message);
  });

  return {
    load,
    isLoaded: () => Boolean(frame),
    focus: () => frame?.focus(),
    /** Sends, or keeps until the frame is there; does not load it. */
    post(message: HostMessage) {
      if (isReady) send(message);
      else waiting.push(message);
    },
    /** The frame listens: `boot` first, then what waited. */
    begin(boot: HostMessage) {
      isReady = true;
      for (const message of [boot, ...waiting]) send(message);
      waiting = [];
    },
  };
}
