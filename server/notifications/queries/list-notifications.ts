import { z } from "zod";
import type { NotificationListView, NotificationView } from "@/lib/schemas/notification";
import { contactName } from "@/lib/words/contact-name";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";

const pageSize = 30;
const previewLength = 140;

const select = {
  ...{ id: true, userId: true, kind: true, seq: true, actorName: true, count: true },
  ...{ raisedAt: true, readAt: true, conversationId: true },
  conversation: {
    select: {
      number: true,
      contact: { select: { id: true, name: true, email: true } },
    },
  },
} satisfies Prisma.NotificationSelect;

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>;

const cursor = z
  .string()
  .transform((text) => text.split("_"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]));

/** What the member has to look at, and had; the newest first. */
export async function listNotifications(
  scope: AccountScope,
  { userId }: { userId: string },
  { after }: { after?: string | undefined } = {},
): Promise<NotificationListView> {
  const db = tenantDb(scope);
  const [rows, unreadCount] = await Promise.all([
    db.notification.findMany({
      where: { userId, ...(after !== undefined && behind(after)) },
      orderBy: [{ raisedAt: "desc" }, { id: "desc" }],
      take: pageSize + 1,
      select,
    }),
    db.notification.count({ where: { userId, readAt: null } }),
  ]);
  const page = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? page.at(-1) : undefined;
  return {
    items: await presentAll(scope, page),
    nextCursor: last ? `${last.raisedAt.toISOString()}_${last.id}` : null,
    unreadCount,
  };
}

/** Those of one conversation, by the member they are for. */
export async function listRaised(
  scope: AccountScope,
  { conversationId, userIds }: { conversationId: string; userIds: string[] },
): Promise<Array<{ userId: string; notification: NotificationView }>> {
  const rows = await tenantDb(scope).notification.findMany({
    where: { conversationId, userId: { in: userIds }, readAt: null },
    orderBy: { userId: "asc" },
    select,
  });
  const views = await presentAll(scope, rows);
  return views.flatMap((notification, at) => {
    const userId = rows[at]?.userId;
    return userId ? [{ userId, notification }] : [];
  });
}

/** One of a member, while it is unread. */
export async function findUnread(
  scope: AccountScope,
  id: string,
): Promise<NotificationView | null> {
  const rows = await tenantDb(scope).notification.findMany({ where: { id, readAt: null }, select });
  return (await presentAll(scope, rows))[0] ?? null;
}

function behind(after: string): Prisma.NotificationWhereInput {
  const parsed = cursor.safeParse(after);
  if (!parsed.success) throw new AppError("invalid_input", "This is no place in the list.");
  const [raisedAt, id] = parsed.data;
  return { OR: [{ raisedAt: { lt: raisedAt } }, { raisedAt, id: { lt: id } }] };
}

async function presentAll(scope: AccountScope, rows: Row[]): Promise<NotificationView[]> {
  const previews = await findPreviews(scope, rows);
  return rows.map((row) => ({
    ...{ id: row.id, kind: row.kind, conversationId: row.conversationId, count: row.count },
    number: row.conversation.number,
    contactName: contactName(row.conversation.contact),
    actorName: row.actorName,
    preview: previews.get(row.conversationId) ?? "",
    raisedAt: row.raisedAt.toISOString(),
    isRead: row.readAt !== null,
  }));
}

/** The last words of each conversation as far as the notification knew them: one query for all. */
async function findPreviews(scope: AccountScope, rows: Row[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const given = JSON.stringify(rows.map(({ conversationId, seq }) => ({ conversationId, seq })));
  const found = await tenantDb(scope).$queryRaw<Array<{ conversationId: string; text: string }>>`
    SELECT g."conversationId", m."text"
    FROM jsonb_to_recordset(${given}::jsonb) AS g("conversationId" uuid, "seq" int)
    JOIN LATERAL (
      SELECT left(m."text", ${previewLength}) AS "text" FROM "Message" m
      WHERE m."accountId" = ${scope}::uuid AND m."conversationId" = g."conversationId"
        AND m."seq" <= g."seq" AND m."kind" IN ('chat', 'note', 'form') AND m."deletedAt" IS NULL
      ORDER BY m."seq" DESC LIMIT 1) m ON true`;
  return new Map(found.map(({ conversationId, text }) => [conversationId, text]));
}
