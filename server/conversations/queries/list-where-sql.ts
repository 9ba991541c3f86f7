/** The conditions of the filter builder as SQL over "Conversation" c. */
import { isGroup } from "@/lib/listing/read-where";
import type {
  ListCondition,
  ListMark,
  ListWhere,
  MailState,
} from "@/lib/schemas/triage/list-where";
import { now } from "@/server/clock";
import { attributeSql, containing } from "@/server/db/attribute-sql";
import type { AccountScope } from "@/server/db/scope";
import { joinSql, type Sql, sql } from "@/server/db/sql";
import type { Actor } from "@/server/members/actor";

type Reader = Pick<Actor, "userId">;
type Asked = { scope: AccountScope; actor: Reader };

/** The whole of it, in brackets. */
export function whereSql(asked: Asked, where: ListWhere): Sql {
  const parts = where.items.map((item) =>
    isGroup(item) ? whereSql(asked, item) : conditionSql(asked, item),
  );
  return sql`(${joinSql(parts, where.match === "all" ? " AND " : " OR ")})`;
}

function conditionSql(asked: Asked, condition: ListCondition): Sql {
  switch (condition.field) {
    case "created":
      return dateSql(sql`c."createdAt"`, condition);
    case "activity":
      return dateSql(sql`c."lastActivityAt"`, condition);
    case "page":
      return pageSql(asked, condition);
    case "contact_attribute":
      return contactSql(asked, attributeSql(sql`p."attributes"`, condition));
    case "conversation_attribute":
      return attributeSql(sql`c."attributes"`, condition);
    default: {
      const any = amongSql(asked, condition);
      // What is not known is none of the values.
      return condition.is === "any" ? any : sql`NOT COALESCE(${any}, FALSE)`;
    }
  }
}

type Among = Extract<ListCondition, { values: unknown[] }>;

function amongSql(asked: Asked, condition: Among): Sql {
  const { scope } = asked;
  switch (condition.field) {
    case "status":
      return sql`c."status" = ANY(${condition.values}::"ConversationStatus"[])`;
    case "priority":
      return sql`c."priority" = ANY(${condition.values}::"Priority"[])`;
    case "inbox":
      return sql`c."inboxId" = ANY(${condition.values}::uuid[])`;
    case "assignee":
      return orNobody(sql`c."assigneeId"`, condition.values);
    case "team":
      return orNobody(sql`c."teamId"`, condition.values);
    case "label":
      return sql`EXISTS (SELECT 1 FROM "ConversationLabel" cl WHERE cl."accountId" = ${scope}::uuid
        AND cl."conversationId" = c."id" AND cl."labelId" = ANY(${condition.values}::uuid[]))`;
    case "language":
      return contactSql(
        asked,
        sql`split_part(lower(replace(p."locale", '_', '-')), '-', 1) = ANY(${condition.values}::text[])`,
      );
    case "mail":
      return anyOf(condition.values.map((state) => mailSql(asked, state)));
    case "mark":
      return anyOf(condition.values.map((mark) => markSql(asked, mark)));
  }
}

const anyOf = (parts: Sql[]): Sql => sql`(${joinSql(parts, " OR ")})`;

function orNobody(column: Sql, values: string[]): Sql {
  const ids = values.filter((value) => value !== "nobody");
  const isOne = sql`${column} = ANY(${ids}::uuid[])`;
  return ids.length < values.length ? sql`(${isOne} OR ${column} IS NULL)` : isOne;
}

const contactSql = ({ scope }: Asked, demand: Sql): Sql => sql`EXISTS (
  SELECT 1 FROM "Contact" p
  WHERE p."accountId" = ${scope}::uuid AND p."id" = c."contactId" AND ${demand})`;

/** The page the visitor who began it was on when last heard of. */
function pageSql({ scope }: Asked, { is, value }: Extract<ListCondition, { field: "page" }>): Sql {
  const found = sql`EXISTS (SELECT 1 FROM "ContactSession" s
    WHERE s."accountId" = ${scope}::uuid AND s."id" = c."startedBySessionId"
      AND s."pageUrl" ILIKE ${containing(value)})`;
  return is === "contains" ? found : sql`NOT ${found}`;
}

const dayMs = 86_400_000;

/** Days of the calendar are those of UTC: lists are shared between agents of many zones. */
function dateSql(
  column: Sql,
  condition: Extract<ListCondition, { field: "created" | "activity" }>,
): Sql {
  if (typeof condition.value === "string") {
    return condition.is === "before"
      ? sql`${column} < ${condition.value}::date`
      : sql`${column} >= ${condition.value}::date + 1`;
  }
  const since = new Date(now().getTime() - condition.value * dayMs);
  return condition.is === "within"
    ? sql`${column} >= ${since}::timestamptz`
    : sql`${column} < ${since}::timestamptz`;
}

const outgoing = ({ scope }: Asked, states: string[]): Sql => sql`EXISTS (
  SELECT 1 FROM "OutboundEmail" o WHERE o."accountId" = ${scope}::uuid
    AND o."conversationId" = c."id" AND o."state"::text = ANY(${states}::text[]))`;

function mailSql(asked: Asked, state: MailState): Sql {
  const { scope } = asked;
  switch (state) {
    case "held":
      return sql`EXISTS (SELECT 1 FROM "InboundEmail" i
        WHERE i."conversationId" = c."id" AND i."state" = 'held')`;
    case "waiting":
      return sql`(EXISTS (SELECT 1 FROM "Recipient" r
        WHERE r."conversationId" = c."id" AND r."mailDueAt" IS NOT NULL)
        OR ${outgoing(asked, ["queued", "sending"])})`;
    case "delivered":
      return outgoing(asked, ["delivered", "opened"]);
    case "opened":
      return outgoing(asked, ["opened"]);
    case "failed":
      return outgoing(asked, ["bounced", "complained", "failed"]);
    case "suppressed":
      return contactSql(
        asked,
        sql`EXISTS (SELECT 1 FROM "Suppression" u
          WHERE u."accountId" = ${scope}::uuid AND u."email" = p."email")`,
      );
    case "no_address":
      return contactSql(asked, sql`p."email" IS NULL`);
    case "by_email":
      return sql`c."isByEmail"`;
  }
}

/** Conditions that are also tabs; one place says what each means. */
export function markSql({ scope, actor }: Asked, mark: ListMark): Sql {
  switch (mark) {
    case "unattended":
      return sql`c."isUnattended"`;
    case "waiting":
      return sql`c."waitingSince" IS NOT NULL`;
    case "unassigned":
      return sql`c."assigneeId" IS NULL`;
    case "participating":
      return sql`c."id" IN (SELECT a."conversationId" FROM "Participation" a
        WHERE a."accountId" = ${scope}::uuid AND a."userId" = ${actor.userId}::uuid)`;
    case "mentioned":
      return sql`c."id" IN (SELECT m."conversationId" FROM "Mention" m
        WHERE m."accountId" = ${scope}::uuid AND m."userId" = ${actor.userId}::uuid)`;
  }
}
