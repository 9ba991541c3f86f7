import { isAmong, listSorts, listStatuses, listTabs, priorities } from "@/lib/listing/list-names";
import { isUuid, readWhere } from "@/lib/listing/read-where";
import type { ListFilter, Priority } from "@/lib/schemas/conversation";

const mostValues = 50;

/** Several values of a query, between commas; none when one of them makes no sense. */
function readListed<Value>(given: unknown, fits: (value: unknown) => value is Value): Value[] {
  const values: unknown = typeof given === "string" ? given.split(",").filter(Boolean) : given;
  return Array.isArray(values) && values.length <= mostValues && values.every(fits) ? values : [];
}

const isPriority = (value: unknown): value is Priority => isAmong(priorities, value);

/**
 * The filter of a list; what makes no sense, and what is left out, is as it is without a filter. The same rules as the
 * schema listFilter, for browsers, where the schema's library would be most of a page's weight.
 */
export function readListFilter(given: Record<string, unknown>): ListFilter {
  const { status, assigned, sort, assignee, team, inbox, label, priority, where } = given;
  return {
    status: isAmong(listStatuses, status) ? status : "open",
    assigned: isAmong(listTabs, assigned) ? assigned : "all",
    sort: isAmong(listSorts, sort) ? sort : "activity",
    assignee: readListed(assignee, isUuid),
    team: readListed(team, isUuid),
    inbox: readListed(inbox, isUuid),
    label: readListed(label, isUuid),
    priority: readListed(priority, isPriority),
    where: readWhere(where),
  };
}
