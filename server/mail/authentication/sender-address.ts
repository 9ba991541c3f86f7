import { domainToASCII } from "node:url";
import { withoutComments } from "@/server/mail/authentication/comments";
import { headerValues, type ParsedMail } from "@/server/mail/reading/parse";

/**
 * The one From address in lower case, without the tags relays wrap around it. Null for none, for several mailboxes or
 * From fields, for groups, and for whatever two programs could read as two different addresses: a mail without a sure
 * sender speaks for nobody. Sender, Resent-From and display names are never looked at.
 */
export function senderAddress(mail: ParsedMail): string | null {
  const [field, ...others] = headerValues(mail.headers, "from");
  const [only, ...more] = mail.from;
  if (!field || !only || others.length > 0 || more.length > 0) return null;
  const written = addressWithin(withoutComments(field));
  if (!written || foldAddress(written) !== foldAddress(only.address)) return null;
  return withoutRelayTag(written.toLowerCase());
}

/** Whether two addresses are one: without regard to case, and however an international domain is written. */
export const isSameAddress = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && foldAddress(left) === foldAddress(right);

const bareAddress = /^[^@\s<>,;:"()[\]\\]+@[^@\s<>,;:"()[\]\\]+$/;

/** The address in "Ada <ada@example.com>" or of nothing but an address. */
function addressWithin(field: string): string | null {
  const bracketed = [...field.matchAll(/<([^<>]*)>/g)];
  if (bracketed.length > 1) return null;
  const [match] = bracketed;
  if (!match) return bareAddress.test(field.trim()) ? field.trim() : null;
  const name = field.slice(0, match.index);
  const rest = field.slice(match.index + match[0].length);
  // "Grp: a@x" is a group; a second mailbox may stand before a comma.
  const isOne = rest.trim() === "" && !/[:;<>]/.test(name) && !/@[^,]*,/.test(name);
  const address = (match[1] ?? "").trim();
  return isOne && bareAddress.test(address) ? address : null;
}

/** BATV: prvs=TAG=ada@…, btv1==TAG==ada@… */
const withoutRelayTag = (address: string): string =>
  address.replace(/^(prvs|btv1)==?[^=@]+={1,2}(?=[^=])/, "");

function foldAddress(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  return `${address.slice(0, at).toLowerCase()}@${domainToASCII(domain) || domain}`;
}
