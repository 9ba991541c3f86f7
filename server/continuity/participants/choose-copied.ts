import { z } from "zod";

export type Person = { address: string; name: string | null };

type CopiedMail = {
  from: Person[];
  to: Person[];
  cc: Person[];
  headers: { name: string; value: string }[];
};

/** One mail brings at most this many people in. */
const mostCopied = 10;

/** Machines and role accounts that nobody reads, or that answer by themselves. */
const deafLocal =
  /^(no|do[-_.]?not)[-_.]?reply|^(mailer-daemon|postmaster|mail-daemon|bounces?|listserv|majordomo)([+=-]|$)|^owner-|[-+](request|owner|bounces?|admin|subscribe|unsubscribe|join|leave|list|announce|noreply)$/;

/** Hosts of mailing lists: what is sent there reaches people nobody named. */
const listHost =
  /^(lists?|groups?|listserv|mailman)\.|^(googlegroups\.com|groups\.io|freelists\.org|yahoogroups\.com|groups\.office\.com)$/;

const listHeaders = ["list-post", "list-owner", "list-help", "list-unsubscribe", "reply-to-list"];

const address = z.email();

/**
 * The people beside the sender whom a mail is written to, openly: To and Cc, in that order. Blind copies stay blind;
 * lists, machines and doubled addresses are left out. Addresses in lower case.
 */
export function chooseCopied(mail: CopiedMail): Person[] {
  const senders = new Set(mail.from.map((person) => person.address.toLowerCase()));
  const lists = mail.headers
    .filter((header) => listHeaders.includes(header.name))
    .map((header) => header.value.toLowerCase());
  const chosen = new Map<string, Person>();
  for (const person of [...mail.to, ...mail.cc]) {
    const email = person.address.toLowerCase();
    const isNamedAsList = lists.some((value) => value.includes(`mailto:${email}`));
    if (senders.has(email) || chosen.has(email) || isNamedAsList || !isPerson(email)) continue;
    chosen.set(email, { address: email, name: readName(person.name, email) });
    if (chosen.size === mostCopied) break;
  }
  return [...chosen.values()];
}

function isPerson(email: string): boolean {
  const at = email.lastIndexOf("@");
  const [local, host] = [email.slice(0, at), email.slice(at + 1)];
  return (
    email.length <= 254 &&
    address.safeParse(email).success &&
    !deafLocal.test(local) &&
    !listHost.test(host)
  );
}

/** Names are shown to the others, so nothing that advertises passes for one. */
function readName(name: string | null, email: string): string | null {
  const plain = name?.replace(/[\p{Cc}\p{Cf}"<>]/gu, "").trim() ?? "";
  const isName = plain.length <= 60 && !/[@/]|www\.|\.\w{2,}$/i.test(plain);
  return plain && isName && plain.toLowerCase() !== email ? plain : null;
}
