import { statusNames } from "@/components/conversations/status-names";
import type { ListSort, ListStatus, ListTab } from "@/lib/schemas/conversation";

export const tabNames: Record<ListTab, string> = {
  mine: "Mine",
  unassigned: "Unassigned",
  all: "All",
  mentions: "Mentions",
  participating: "Participating",
  unattended: "Unattended",
};

export const sortNames: Record<ListSort, string> = {
  activity: "Last activity",
  waiting: "Waiting longest",
  created: "Newest",
  priority: "Priority",
};

export const listStatusNames: Record<ListStatus, string> = { ...statusNames, any: "Any status" };
