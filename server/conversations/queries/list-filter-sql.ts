/** The dashboard's lists as SQL over "Conversation" c. Each order has its index in prisma/schema/conversation.prisma. */
import { z } from "zod";
import { priorities } from "@/lib/listing/list-names";
import type { ListFilter, ListSort, ListTab } from "@/lib/schemas/conversation";
import { markSql, whereSql } from "@/server/conversations/queries/list-where-sql";
import type { AccountScope } from "@/server/db/scope";
import { emptySql, joinSql, type Sql, sql } from "@/server/db/sql";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

type Reader = Pick<Actor, "userId">;

/** Conditions of the status and the facets; those of the tab are apart, because all tabs are counted at once. */
export function facetsSql(scope: AccountScope, actor: Reader, filter: ListFilter): Sql {
  const { status, assignee, team, inbox, label, priority, where } = filter;
  const conditions = [
    sql`c."accountId" = ${scope}::uuid`,
    ...(status === "any" ? [] : [sql`c."status" = ${status}::"ConversationStatus"`]),
    ...(assignee.length > 0 ? [sql`c."assigneeId" = ANY(${assignee}::uuid[])`] : []),
    ...(team.length > 0 ? [sql`c."teamId" = ANY(${team}::uuid[])`] : []),
    ...(inbox.length > 0 ? [sql`c."inboxId" = ANY(${inbox}::uuid[])`] : []),
    ...(priority.length > 0 ? [sql`c."priority" = ANY(${priority}::"Priority"[])`] : []),
    ...(label.length > 0 ? [labelSql(scope, label)] : []),
    ...(where ? [whereSql({ scope, actor }, where)] : []),
  ];
  return joinSql(conditions, " AND ");
}

const labelSql = (scope: AccountScope, labelIds: string[]): Sql => sql`EXISTS (
  SELECT 1 FROM "ConversationLabel" cl WHERE cl."accountId" = ${scope}::uuid
    AND cl."conversationId" = c."id" AND cl."labelId" = ANY(${labelIds}::uuid[]))`;

/** Whether a conversation belongs under a tab. */
export function tabSql(scope: AccountScope, actor: Reader, tab: ListTab): Sql {
  switch (tab) {
    case "mine":
      return sql`c."assigneeId" = ${actor.userId}::uuid`;
    case "unassigned":
      return markSql({ scope, actor }, "unassigned");
    case "all":
      return sql`TRUE`;
    case "mentions":
      return markSql({ scope, actor }, "mentioned");
    case "participating":
      return markSql({ scope, actor }, "participating");
    case "unattended":
      return markSql({ scope, actor }, "unattended");
  }
}

/** What the figure of a tab counts: of mentions those that were not read. */
export function countedSql(scope: AccountScope, actor: Reader, tab: ListTab): Sql {
  if (tab !== "mentions") return tabSql(scope, actor, tab);
  return sql`c."id" IN (SELECT m."conversationId" FROM "Mention" m
    WHERE m."accountId" = ${scope}::uuid AND m."userId" = ${actor.userId}::uuid
      AND m."seenAt" IS NULL)`;
}

export const orderSql: Record<ListSort, Sql> = {
  activity: sql`c."lastActivityAt" DESC, c."id" DESC`,
  created: sql`c."createdAt" DESC, c."id" DESC`,
  priority: sql`c."priority" DESC, c."lastActivityAt" DESC, c."id" DESC`,
  waiting: sql`c."waitingSince" ASC NULLS LAST, c."id" ASC`,
};

type Place = {
  id: string;
  lastActivityAt: Date;
  createdAt: Date;
  waitingSince: Date | null;
  priority: (typeof priorities)[number];
};

/** Where a page ends, to be given back as `after`. */
export function cursorOf(sort: ListSort, last: Place): string {
  switch (sort) {
    case "activity":
      return `${last.lastActivityAt.toISOString()}_${last.id}`;
    case "created":
      return `${last.createdAt.toISOString()}_${last.id}`;
    case "priority":
      return `${last.lastActivityAt.toISOString()}_${last.id}_${last.priority}`;
    case "waiting":
      return `${last.waitingSince?.toISOString() ?? "never"}_${last.id}`;
  }
}

const placeSchema = z.object({
  at: z.iso.datetime().or(z.literal("never")),
  id: z.uuid(),
  priority: z.enum(priorities).optional(),
});

/** The condition for what comes behind a cursor. @throws AppError invalid_input for one that is not ours. */
export function behindSql(sort: ListSort, cursor: string | undefined): Sql {
  if (cursor === undefined) return emptySql;
  const [at, id, priority] = cursor.split("_");
  const { data: place } = placeSchema.safeParse({ at, id, priority });
  if (!place || (place.at === "never" && sort !== "waiting")) {
    throw new AppError("invalid_input", "This is not the cursor of a list.", { field: "after" });
  }
  switch (sort) {
    case "activity":
      return sql`AND (c."lastActivityAt", c."id") < (${place.at}::timestamptz, ${place.id}::uuid)`;
    case "created":
      return sql`AND (c."createdAt", c."id") < (${place.at}::timestamptz, ${place.id}::uuid)`;
    case "priority":
      return sql`AND (c."priority", c."lastActivityAt", c."id")
        < (${place.priority ?? "none"}::"Priority", ${place.at}::timestamptz, ${place.id}::uuid)`;
    case "waiting":
      return place.at === "never"
        ? sql`AND c."waitingSince" IS NULL AND c."id" > ${place.id}::uuid`
        : sql`AND ((c."waitingSince", c."id") > (${place.at}::timestamptz, ${place.id}::uuid)
            OR c."waitingSince" IS NULL)`;
  }
}
