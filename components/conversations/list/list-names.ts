import { statusNames } from "@/components/conversations/status-names";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { ListSort, ListStatus, ListTab } from "@/lib/schemas/conversation";

export const tabNames: Record<ListTab, PlainText> = {
  mine: "Mine",
  unassigned: "Unassigned",
  all: "All",
  mentions: "Mentions",
  participating: "Participating",
  unattended: "Unattended",
};

export const sortNames: Record<ListSort, PlainText> = {
  activity: "Last activity",
  waiting: "Waiting longest",
  created: "Newest",
  priority: "Priority",
};

export const listStatusNames: Record<ListStatus, PlainText> = { ...statusNames, any: "Any status" };
