import { fitsUrl } from "@/lib/inbox/fits-url";
import type { WidgetInboxView } from "@/lib/schemas/widget";
import type { ClientState } from "@/widget/client/state";

export type Campaign = WidgetInboxView["campaigns"][number];

type WatchInput = {
  state: () => ClientState;
  pageUrl: () => string;
  isOpen: () => boolean;
  /** Ids of those that were shown before, kept in this browser. */
  shown: { read: () => string[]; write: (ids: string[]) => void };
  onDue: (campaign: Campaign) => void;
};

const tickMs = 1_000;

/**
 * Shows a campaign's message once its page has been open long enough: once in this browser, never while the chat or a
 * conversation is open.
 */
export function watchCampaigns({ state, pageUrl, isOpen, shown, onDue }: WatchInput): () => void {
  let page = pageUrl();
  let since = Date.now();
  const timer = setInterval(() => {
    if (pageUrl() !== page) {
      page = pageUrl();
      since = Date.now();
    }
    const { inbox, conversations, pending, isAgentOnline } = state();
    const isTalking =
      pending.length > 0 || conversations.some(({ status }) => status !== "resolved");
    if (!inbox || isOpen() || isTalking) return;
    const seconds = (Date.now() - since) / 1_000;
    const known = shown.read();
    const isHere = inbox.isWithinHours && isAgentOnline;
    const due = inbox.campaigns.find(
      (one) =>
        one.seconds <= seconds &&
        !known.includes(one.id) &&
        (isHere || !one.isInHoursOnly) &&
        fitsUrl(one.urlPattern, page),
    );
    if (!due) return;
    shown.write([...known, due.id]);
    onDue(due);
  }, tickMs);
  return () => clearInterval(timer);
}
