/**
 * What keeps a conversation one thread in every mail program (RFC 5322 §3.6.4).
 * - a stable anchor, never the id of a real mail, is first in References of every mail: Gmail asks for a consistent id,
 *   and Resend replaces the Message-ID of the first mail
 * - then the last 20 real ids of both directions, oldest first; In-Reply-To names the newest
 * - ids are kept and compared without angle brackets, byte for byte
 */
import { env } from "@/server/env";

const mostIds = 20;

/** What a folded header line can hold: strangers make ids of anything (RFC 5322 §2.1.1: 998 characters). */
const isUsable = (id: string) => /^[\x21-\x7e]{1,500}$/.test(id) && !/[<>]/.test(id);

/** The id that stands for the whole conversation. */
export const conversationAnchor = (conversationId: string): string =>
  `conv.${conversationId}@${env.REPLY_DOMAIN}`;

/** The conversation an anchor names; null for every other id. Proves nothing: anybody can write it. */
export function parseAnchor(messageId: string): { conversationId: string } | null {
  const match = /^conv\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/.exec(messageId);
  return match?.[1] ? { conversationId: match[1] } : null;
}

/** Our own Message-ID, used over SMTP. */
export const ownMessageId = (outboundEmailId: string): string =>
  `mail.${outboundEmailId}@${env.REPLY_DOMAIN}`;

/** An id as headers and providers write it, without angle brackets; null when there is none. */
export function bareMessageId(header: string | null | undefined): string | null {
  const match = /<([^<>\s]+)>/.exec(header ?? "");
  const bare = match?.[1] ?? header?.trim();
  return bare ? bare : null;
}

/** In-Reply-To and References of the next mail; `ids` are the real ones, oldest first. */
export function threadHeaders(input: {
  conversationId: string;
  ids: string[];
}): Record<string, string> {
  const real = [...new Set(input.ids.filter(isUsable))].slice(-mostIds);
  const references = [conversationAnchor(input.conversationId), ...real]
    .map((id) => `<${id}>`)
    .join(" ");
  const newest = real.at(-1);
  return {
    References: references,
    ...(newest ? { "In-Reply-To": `<${newest}>` } : {}),
  };
}
