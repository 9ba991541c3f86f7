import { queryPrepared } from "@/server/db/prepared";
import { sql } from "@/server/db/sql";

/** What a mail says that rows are found by. */
export type Clues = {
  /** Of the signed reply addresses it is for. */
  tokens: string[];
  sender: string | null;
  /** Message-IDs it refers to. */
  ids: string[];
};

/** What the database knows of a mail whose signed addresses name one recipient. Of his account, not of the mail. */
export type KnownReply = {
  accountId: string;
  conversationId: string;
  recipientId: string;
  kind: "contact" | "participant";
  email: string;
  name: string | null;
  revokedAt: Date | null;
  refusedAt: Date | null;
  isMuted: boolean;
  /** His address is proved and nothing stops mail to it: there is nothing left for a reply to prove. */
  isProved: boolean;
  /** Whether mail from the sender is turned away here. */
  isBlocked: boolean;
  contact: { id: string; name: string | null };
  /** The mail of ours that it answers: the one it names, else the last that went to him. */
  original: { text: string; html: string } | null;
};

export type Known = {
  /** The sender's address is an inbox's. */
  isInbox: boolean;
  /** It is addressed to an agent's thread or answers an administrator's test. */
  isForStaff: boolean;
  /** Conversations its addresses name; mails of one are placed in order of arrival. */
  conversationIds: string[];
  /** Null when its addresses name no recipient, or several. */
  reply: KnownReply | null;
};

type FoundRow = Pick<Known, "isInbox" | "isForStaff"> &
  Omit<KnownReply, "contact" | "original" | "conversationId"> & {
    at: number;
    conversationId: string | null;
    contactId: string;
    contactName: string | null;
    originalText: string | null;
    originalHtml: string | null;
  };

/** Looks everything up, for many mails in one statement. Answers in the order of `mails`. */
export async function lookUpReplies(mails: Clues[]): Promise<Known[]> {
  const given = JSON.stringify(mails.map((mail, at) => ({ at, ...mail })));
  const rows = await queryPrepared<FoundRow>(
    "look-up-replies",
    sql`
    SELECT m."at",
      EXISTS (SELECT 1 FROM "Inbox" i WHERE i."supportAddress" = m."sender"::citext
        OR i."fromAddress" = m."sender"::citext) AS "isInbox",
      EXISTS (SELECT 1 FROM "AgentThread" t WHERE t."tokenId" = ANY(m."tokens"))
        OR EXISTS (SELECT 1 FROM "RoundTrip" t WHERE t."tokenId" = ANY(m."tokens")) AS "isForStaff",
      r."accountId", r."conversationId", r."id" AS "recipientId", r."kind", r."email"::text, r."name",
      r."revokedAt", r."refusedAt", k."id" AS "contactId", k."name" AS "contactName",
      r."mutedAt" IS NOT NULL AS "isMuted", r."verifiedAt" IS NOT NULL
        AND (r."kind" = 'participant' OR k."emailVerifiedAt" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "Suppression" s
          WHERE s."accountId" = r."accountId" AND s."email" = r."email") AS "isProved",
      EXISTS (SELECT 1 FROM "Contact" b
        WHERE b."accountId" = r."accountId" AND b."email" = m."sender"::citext
          AND b."blockedAt" IS NOT NULL
          AND (b."id" = k."id" OR b."emailVerifiedAt" IS NOT NULL)) AS "isBlocked",
      o."text" AS "originalText", o."html" AS "originalHtml"
    FROM jsonb_to_recordset(${given}::jsonb)
      AS m("at" int, "tokens" text[], "sender" text, "ids" text[])
    LEFT JOIN "Recipient" r ON r."tokenId" = ANY(m."tokens")
    LEFT JOIN "Conversation" c ON c."accountId" = r."accountId" AND c."id" = r."conversationId"
    LEFT JOIN "Contact" k ON k."accountId" = c."accountId" AND k."id" = c."contactId"
    LEFT JOIN LATERAL (
      SELECT e."frozen" ->> 'text' AS "text", e."frozen" ->> 'html' AS "html"
      FROM "OutboundEmail" e
      WHERE e."accountId" = r."accountId" AND e."conversationId" = r."conversationId"
        AND (e."messageIdHeader" = ANY(m."ids")
          OR (e."recipientId" = r."id" AND e."firstAttemptAt" IS NOT NULL))
      ORDER BY e."messageIdHeader" = ANY(m."ids") DESC NULLS LAST, e."createdAt" DESC LIMIT 1
    ) o ON true
    ORDER BY m."at", r."createdAt"`,
  );
  return mails.map((_, at) => knownOf(rows.filter((row) => row.at === at)));
}

function knownOf(rows: FoundRow[]): Known {
  const [first, ...others] = rows;
  const isFound = first !== undefined && first.conversationId !== null;
  return {
    isInbox: first?.isInbox ?? false,
    isForStaff: first?.isForStaff ?? false,
    conversationIds: [...new Set(rows.flatMap(({ conversationId }) => conversationId ?? []))],
    reply: isFound && others.length === 0 ? replyOf(first) : null,
  };
}

function replyOf(row: FoundRow): KnownReply {
  const { originalText: text, originalHtml: html } = row;
  return {
    ...row,
    conversationId: row.conversationId ?? "",
    contact: { id: row.contactId, name: row.contactName },
    original: text !== null && html !== null ? { text, html } : null,
  };
}
