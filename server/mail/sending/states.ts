import type { OutboundState } from "@/server/db/generated/enums";

/** Progress of a mail. Reports come in any order and twice: a state never goes back. */
const order: OutboundState[] = [
  "queued",
  "sending",
  "sent",
  "delayed",
  "delivered",
  "opened",
  "bounced",
  "complained",
  "failed",
  "cancelled",
];

/** Whether `to` is progress from `from`. */
export const isForward = (from: OutboundState, to: OutboundState): boolean =>
  order.indexOf(to) > order.indexOf(from);
