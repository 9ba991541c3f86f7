import { fill, mailTexts } from "@/emails/texts";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import { bareAddress } from "@/lib/words/bare-address";
import { env } from "@/server/env";
import { brandName } from "@/server/inboxes/present";
import { oneLine } from "@/server/mail/wording/one-line";

/**
 * A display name that is safe within quotes: on one line, quotes escaped (RFC 5322 quoted-string), and nothing that mail
 * programs would decode into other words (RFC 2047, which they do even within quotes).
 */
const quoted = (name: string): string => `"${oneLine(name).replace(/[\\"]/g, "\\$&")}"`;

/** From of a conversation's mail: "Grace from Acme" or "Acme", at the inbox's address or MAIL_FROM. */
export function fromHeader(input: {
  inbox: { name: string; fromAddress: string | null };
  settings: InboxSettings;
  /** Who wrote last; null for nobody in particular. */
  author: string | null;
  locale: string;
}): string {
  const brand = brandName(input.inbox, input.settings);
  const isFriendly = input.settings.sender.nameStyle === "friendly" && input.author;
  const name = isFriendly
    ? fill(mailTexts(input.locale).senderName, { author: firstName(input.author ?? ""), brand })
    : brand;
  return `${quoted(name)} <${input.inbox.fromAddress ?? bareAddress(env.MAIL_FROM)}>`;
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** From of a mail about the account itself. */
export const accountFrom = (): string =>
  env.MAIL_FROM.includes("<") ? env.MAIL_FROM : `"Segue" <${env.MAIL_FROM}>`;

/**
 * What tells other machines not to answer (RFC 3834, Exchange), and us that a mail is our own: a loop of automatic mails
 * stops here. Words of a person carry none of it.
 */
export const automaticHeaders = (
  kind: "auto-generated" | "auto-replied",
): Record<string, string> => ({
  "Auto-Submitted": kind,
  "X-Auto-Response-Suppress": "All",
  "X-Loop": `segue@${env.REPLY_DOMAIN}`,
});
