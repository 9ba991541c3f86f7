/**
 * Links in mails. A link names a recipient for one purpose and is signed with that purpose's key. Whoever holds the mail
 * may use it, so opening one (GET) changes nothing: a person presses a button, scanners do not.
 */
import { env } from "@/server/env";
import { deriveKey, isSameSecret, sign } from "@/server/secrets/secrets";

/** continue: opens the conversation. mute: no more mails of it. refuse: "This wasn't me". */
export type LinkPurpose = "continue" | "mute" | "refuse";

const letters: Record<LinkPurpose, string> = { continue: "c", mute: "m", refuse: "r" };

type Link = { purpose: LinkPurpose; recipientId: string };

function macOf({ purpose, recipientId }: Link): string {
  const key = deriveKey(`mail link ${purpose}`);
  return sign({ key, text: recipientId }).subarray(0, 16).toString("base64url");
}

/** The token of a link, 55 characters safe in a path. */
export function linkToken(link: Link): string {
  return letters[link.purpose] + link.recipientId.replaceAll("-", "") + macOf(link);
}

/** What a token stands for; null when it was not signed by us. The recipient may be gone or revoked since. */
export function parseLinkToken(token: string): Link | null {
  const match =
    /^([cmr])([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{22})$/.exec(
      token,
    );
  if (!match) return null;
  const [, letter, ...rest] = match;
  const mac = rest.pop() ?? "";
  const purpose = (Object.keys(letters) as LinkPurpose[]).find((name) => letters[name] === letter);
  if (!purpose) return null;
  const link = { purpose, recipientId: rest.join("-") };
  return isSameSecret(mac, macOf(link)) ? link : null;
}

/** Where a link leads: pages that only show a button. */
export const linkUrl = (link: Link): string =>
  `${env.BASE_URL}/${link.purpose === "continue" ? "c" : "unsubscribe"}/${linkToken(link)}`;

/** The target of List-Unsubscribe: one bare POST mutes (RFC 8058). */
export const oneClickUrl = (recipientId: string): string =>
  `${env.BASE_URL}/api/unsubscribe/${linkToken({ purpose: "mute", recipientId })}`;
