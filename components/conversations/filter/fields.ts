import { statusNames } from "@/components/conversations/status-names";
import { priorityNames } from "@/components/conversations/triage/priority-names";
import { intlTag } from "@/lib/dashboard-words/dashboard-locale";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { Words } from "@/lib/dashboard-words/translate";
import type { DirectoryView } from "@/lib/schemas/desk";
import type {
  ListCondition,
  ListField,
  ListMark,
  MailState,
} from "@/lib/schemas/triage/list-where";
import { localeNames } from "@/lib/words/locale-names";

export const fieldNames: Record<ListField, PlainText> = {
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

const mailNames: Record<MailState, PlainText> = {
  held: "held for a decision",
  waiting: "about to leave",
  delivered: "delivered",
  opened: "opened",
  failed: "bounced or failed",
  suppressed: "stopped for this address",
  no_address: "impossible: no address",
  by_email: "how the customer wrote last",
};

const markNames: Record<ListMark, PlainText> = {
  unattended: "unattended",
  waiting: "waiting for an answer",
  participating: "one I have written in",
  mentioned: "one that mentions me",
  unassigned: "unassigned",
};

type Choice = { id: string; name: string };

const named = (names: Record<string, PlainText>, t: Words): Choice[] =>
  Object.entries(names).map(([id, name]) => ({ id, name: t(name) }));

const nobody = (name: string): Choice => ({ id: "nobody", name });

/** What a field of several values can be; null for fields that are typed. */
export function choicesOf(field: ListField, directory: DirectoryView, t: Words): Choice[] | null {
  switch (field) {
    case "status":
      return named(statusNames, t);
    case "priority":
      return named(priorityNames, t);
    case "mail":
      return named(mailNames, t);
    case "mark":
      return named(markNames, t);
    case "language":
      return Object.entries(localeNames).map(([id, name]) => ({ id, name }));
    case "assignee":
      return [nobody(t("Nobody")), ...directory.members];
    case "team":
      return [nobody(t("No team")), ...directory.teams];
    case "inbox":
      return directory.inboxes;
    case "label":
      return directory.labels.map(({ id, title }) => ({ id, name: title }));
    default:
      return null;
  }
}

const among: Record<string, PlainText> = { any: "is any of", none: "is none of" };
const dates: Record<string, PlainText> = {
  within: "within the last days",
  older: "longer ago than days",
  after: "after",
  before: "before",
};
const attributes: Record<string, PlainText> = {
  equals: "is",
  differs: "is not",
  contains: "contains",
  present: "is known",
  absent: "is not known",
};

/** How a field can be compared, in the order they are offered. */
export function comparisonsOf(field: ListField): Record<string, PlainText> {
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
export function sayCondition(condition: ListCondition, directory: DirectoryView, t: Words): string {
  const name = "key" in condition ? condition.key : t(fieldNames[condition.field]);
  const comparison = t(comparisonsOf(condition.field)[condition.is] ?? "is");
  if ("values" in condition) {
    const choices = choicesOf(condition.field, directory, t) ?? [];
    const values = condition.values.map(
      (value) => choices.find(({ id }) => id === value)?.name ?? t("no longer there"),
    );
    const listed = new Intl.ListFormat(intlTag(t.locale), { type: "disjunction" }).format(values);
    return condition.is === "any"
      ? t("{name} is {values}", { name, values: listed })
      : t("{name} is not {values}", { name, values: listed });
  }
  if (condition.is === "within")
    return t("{name} within {days} days", { name, days: condition.value });
  if (condition.is === "older")
    return t("{name} more than {days} days ago", { name, days: condition.value });
  return `${name} ${comparison} ${condition.value}`.trim();
}
