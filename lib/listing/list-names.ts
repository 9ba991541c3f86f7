/** What lists of conversations are told apart by: plain names, for browsers that check nothing. */

export const conversationStatuses = ["open", "pending", "snoozed", "resolved"] as const;

/** In the order lists are sorted by. */
export const priorities = ["none", "low", "medium", "high", "urgent"] as const;

export const listTabs = [
  "mine",
  "unassigned",
  "all",
  "mentions",
  "participating",
  "unattended",
] as const;

export const listSorts = ["activity", "waiting", "created", "priority"] as const;

export const listStatuses = [...conversationStatuses, "any"] as const;

/** Where the mails of a conversation stand. */
export const mailStates = [
  "held",
  "waiting",
  "delivered",
  "opened",
  "failed",
  "suppressed",
  "no_address",
  "by_email",
] as const;

export const listMarks = [
  "unattended",
  "waiting",
  "participating",
  "mentioned",
  "unassigned",
] as const;

export const isAmong = <Name extends string>(
  names: readonly Name[],
  value: unknown,
): value is Name => names.some((name) => name === value);
