import { mailStates } from "@/lib/delivery-state";
import type { OutboundState } from "@/server/db/generated/enums";

/** Whether `to` is progress from `from`. Reports come in any order and twice: a state never goes back. */
export const isForward = (from: OutboundState, to: OutboundState): boolean =>
  mailStates.indexOf(to) > mailStates.indexOf(from);
