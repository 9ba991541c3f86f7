import type { ListSort, ListTab } from "@/lib/schemas/conversation";

export const tabNames: Record<ListTab, string> = {
  mine: "Mine",
  unassigned: "Unassigned",
  all: "All",
  mentions: "Mentions",
  unattended: "Unattended",
};

export const sortNames: Record<ListSort, string> = {
  activity: "Last activity",
  waiting: "Waiting longest",
  created: "Newest",
  priority: "Priority",
};
