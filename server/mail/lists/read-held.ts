import type { HeldMailText } from "@/lib/schemas/mail/inbound-mail";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { obtainRaw } from "@/server/mail/fetching/obtain-raw";
import { findOriginal } from "@/server/mail/inbound/write-letter";
import { parseMail } from "@/server/mail/reading/parse";
import { extractReply } from "@/server/mail/reply-text/extract-reply";
import { openSpool } from "@/server/storage/spool";

/** Longest part shown: who wants more has the original. */
const maxShown = 100_000;

/**
 * The whole text of a mail that waits at a conversation, read anew from its bytes: what is new in it, and what it quotes.
 * Null when it waits no more.
 * @throws UnreadableMail
 */
export async function readHeld(
  scope: AccountScope,
  { inboundEmailId }: { inboundEmailId: string },
): Promise<HeldMailText | null> {
  const row = await tenantDb(scope).inboundEmail.findFirst({
    where: { id: inboundEmailId, state: "held", conversationId: { not: null } },
  });
  if (!row?.conversationId) return null;
  const { conversationId, recipientId } = row;
  const spool = openSpool();
  try {
    const { raw, small } = await obtainRaw(row, new Map());
    const mail = await parseMail(small ?? raw(), spool.keep);
    const { text, html } = mail;
    const original = await findOriginal(scope, { conversationId, recipientId, letter: { mail } });
    const reply = extractReply({
      ...(text !== null && { text }),
      ...(html !== null && { html }),
      ...(original && { original }),
    });
    return {
      text: reply.text.slice(0, maxShown),
      quotedText: reply.quoted.slice(0, maxShown) || null,
      files: mail.parts.map(({ filename }) => filename ?? "file"),
    };
  } finally {
    await spool.empty();
  }
}
