/**
 * The conditions of the filter builder, read without a schema library: the same rules as listWhere of
 * lib/schemas/triage/list-where.ts, which a test holds against each other.
 */
import {
  conversationStatuses,
  isAmong,
  listMarks,
  mailStates,
  priorities,
} from "@/lib/listing/list-names";
import type { ListCondition, ListGroup, ListWhere } from "@/lib/schemas/triage/list-where";

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

export const isUuid = (value: unknown): value is string =>
  typeof value === "string" &&
  /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}-(?:0{4}-){3}0{12}|f{8}-(?:f{4}-){3}f{12})$/i.test(
    value,
  );

const isIdOrNobody = (value: unknown) => value === "nobody" || isUuid(value);
const isText = (value: unknown, least: number, most: number): value is string =>
  typeof value === "string" && value.length >= least && value.length <= most;

const valuesOf: Record<string, (value: unknown) => boolean> = {
  status: (value) => isAmong(conversationStatuses, value),
  assignee: isIdOrNobody,
  team: isIdOrNobody,
  inbox: isUuid,
  label: isUuid,
  priority: (value) => isAmong(priorities, value),
  language: (value) => typeof value === "string" && /^[a-z]{2,3}$/.test(value),
  mail: (value) => isAmong(mailStates, value),
  mark: (value) => isAmong(listMarks, value),
};

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const isDays = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3650;

function isDated({ is, value }: Fields): boolean {
  if (is === "before" || is === "after") return isDay(value);
  return (is === "within" || is === "older") && isDays(value);
}

function isAttribute({ is, key, value }: Fields): boolean {
  if (!isText(key, 1, 64)) return false;
  if (is === "present" || is === "absent") return value === undefined || isText(value, 0, 255);
  return isAmong(["equals", "differs", "contains"], is) && isText(value, 1, 255);
}

function isCondition(item: unknown): item is ListCondition {
  if (!isObject(item) || typeof item.field !== "string") return false;
  switch (item.field) {
    case "created":
    case "activity":
      return isDated(item);
    case "page":
      return isAmong(["contains", "lacks"], item.is) && isText(item.value, 1, 255);
    case "contact_attribute":
    case "conversation_attribute":
      return isAttribute(item);
    default: {
      const { is, values } = item;
      const fits = valuesOf[item.field];
      if (!fits || !isAmong(["any", "none"], is) || !Array.isArray(values)) return false;
      return values.length >= 1 && values.length <= 50 && values.every(fits);
    }
  }
}

function isGroupOf(item: unknown, isItem: (one: unknown) => boolean): item is ListWhere {
  if (!isObject(item) || !isAmong(["all", "any"], item.match)) return false;
  const { items } = item;
  return Array.isArray(items) && items.length >= 1 && items.length <= 20 && items.every(isItem);
}

/** From an address it is JSON. Null for everything that is none. */
export function readWhere(value: unknown): ListWhere | null {
  let where = value;
  try {
    if (typeof value === "string") where = JSON.parse(value);
  } catch {
    return null;
  }
  const isItem = (item: unknown) => isCondition(item) || isGroupOf(item, isCondition);
  return isGroupOf(where, isItem) ? where : null;
}

export const isGroup = (item: ListWhere["items"][number]): item is ListGroup => "match" in item;

/** How many conditions there are, groups opened. */
export const countConditions = (where: ListWhere): number =>
  where.items.reduce((sum, item) => sum + (isGroup(item) ? item.items.length : 1), 0);
