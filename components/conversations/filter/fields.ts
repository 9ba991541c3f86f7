import { statusNames } from "@/components/conversations/status-names";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import type { DirectoryView } from "@/lib/schemas/desk";
import type {
  ListCondition,
  ListField,
  ListMark,
  MailState,
} from "@/lib/schemas/triage/list-where";
import { localeNames } from "@/lib/words/locale-names";

export const fieldNames: Record<ListField, string> = {
  status: "Status",
  assignee: "Assignee",
  team: "Team",
  inbox: "Inbox",
  label: "Label",
  priority: "Priority",
  mark: "Conversation is",
  mail: "Mail is",
  created: "Created",
  activity: "Last activity",
  language: "Language",
  page: "Page",
  contact_attribute: "Contact attribute",
  conversation_attribute: "Conversation attribute",
};

const mailNames: Record<MailState, string> = {
  held: "held for a decision",
  waiting: "about to leave",
  delivered: "delivered",
  opened: "opened",
  failed: "bounced or failed",
  suppressed: "stopped for this address",
  no_address: "impossible: no address",
  by_email: "how the customer wrote last",
};

const markNames: Record<ListMark, string> = {
  unattended: "unattended",
  waiting: "waiting for an answer",
  participating: "one I have written in",
  mentioned: "one that mentions me",
  unassigned: "unassigned",
};

type Choice = { id: string; name: string };

const named = (names: Record<string, string>): Choice[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

const nobody = (name: string): Choice => ({ id: "nobody", name });

/** What a field of several values can be; null for fields that are typed. */
export function choicesOf(field: ListField, directory: DirectoryView): Choice[] | null {
  switch (field) {
    case "status":
      return named(statusNames);
    case "priority":
      return named(priorityNames);
    case "mail":
      return named(mailNames);
    case "mark":
      return named(markNames);
    case "language":
      return named(localeNames);
    case "assignee":
      return [nobody("Nobody"), ...directory.members];
    case "team":
      return [nobody("No team"), ...directory.teams];
    case "inbox":
      return directory.inboxes;
    case "label":
      return directory.labels.map(({ id, title }) => ({ id, name: title }));
    default:
      return null;
  }
}

const among = { any: "is any of", none: "is none of" };
const dates = {
  within: "within the last days",
  older: "longer ago than days",
  after: "after",
  before: "before",
};
const attributes = {
  equals: "is",
  differs: "is not",
  contains: "contains",
  present: "is known",
  absent: "is not known",
};

/** How a field can be compared, in the order they are offered. */
export function comparisonsOf(field: ListField): Record<string, string> {
  switch (field) {
    case "created":
    case "activity":
      return dates;
    case "page":
      return { contains: "contains", lacks: "does not contain" };
    case "contact_attribute":
    case "conversation_attribute":
      return attributes;
    default:
      return among;
  }
}

/** A condition in words. */
export function sayCondition(condition: ListCondition, directory: DirectoryView): string {
  const name = "key" in condition ? condition.key : fieldNames[condition.field];
  const comparison = comparisonsOf(condition.field)[condition.is] ?? condition.is;
  if ("values" in condition) {
    const choices = choicesOf(condition.field, directory) ?? [];
    const values = condition.values.map(
      (value) => choices.find(({ id }) => id === value)?.name ?? "no longer there",
    );
    return `${name} ${condition.is === "any" ? "is" : "is not"} ${values.join(" or ")}`;
  }
  if (condition.is === "within") return `${name} within ${condition.value} days`;
  if (condition.is === "older") return `${name} more than ${condition.value} days ago`;
  return `${name} ${comparison} ${condition.value}`.trim();
}
