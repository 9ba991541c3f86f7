import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { WidgetSettings } from "@/lib/widget-protocol";
import type { WidgetClient } from "@/widget/client/client";
import type { ClientState } from "@/widget/client/state";
import type { Campaign } from "@/widget/frame/campaigns";
import type { Speech } from "@/widget/frame/ui/speech";
import type { TrayStore } from "@/widget/frame/writing/tray";

/** Messages of the team as they come in, for those who watch. */
export type Incoming = {
  subscribe: (listener: (message: WidgetMessageView) => void) => () => void;
};

/** Which session of the frame is on screen: the browser's own, or the one of a mailed link. */
export type Shown = "own" | "linked";

export type Widget = Speech & {
  client: WidgetClient;
  settings: WidgetSettings;
  trays: TrayStore;
  incoming: Incoming;
  /** The other session of this frame, if there is one to go to: the browser's own, or the one of a mailed link. */
  beside: { shown: Shown; go: () => void } | null;
  /** The mailed link on screen works no more. */
  hasLinkEnded: boolean;
  /** Null in a window of its own. */
  close: (() => void) | null;
  /** What the visitor was addressed with and has not answered yet. */
  campaign: Campaign | null;
  /** Into a window of its own; null where the page does not offer it, and in such a window. */
  popOut: (() => void) | null;
  fillsScreen: boolean;
  /** Of new answers. */
  sound: { isOn: boolean; toggle: () => void };
};

export const WidgetContext = createContext<Widget | null>(null);

/** Begins an answer to the message of that sequence; null where nothing can be written. */
export const ReplyContext = createContext<((seq: number) => void) | null>(null);

export function useWidget(): Widget {
  const widget = useContext(WidgetContext);
  if (!widget) throw new Error("useWidget needs a WidgetContext above it.");
  return widget;
}

/** The client's state; renders again with every change of it. */
export function useClientState(): ClientState {
  const { store } = useWidget().client;
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
