/**
 * Who really wrote (RFC 8601, RFC 7489). Only the topmost Authentication-Results header counts, and only when it carries
 * the name of the mail server we were told to trust: everything below it may be the sender's own words.
 */

import type { InboundSource } from "@/server/db/generated/enums";
import { env } from "@/server/env";
import { headerValues, type ParsedMail } from "@/server/mail/reading/parse";
import { sandboxAuthservId } from "@/server/mail/sandbox/authserv-id";
import { activeTransport } from "@/server/mail/transport/resend-client";

/** none: nobody we trust has looked. */
export type Authentication = "pass" | "fail" | "none";

/** Whose results are believed for mails of `source`; null for nobody's. */
export function trustedAuthserv(source: InboundSource): string | null {
  if (env.TRUSTED_AUTHSERV_ID) return env.TRUSTED_AUTHSERV_ID;
  // The sandbox is its own mail server and knows who wrote.
  return source === "resend" && activeTransport() === "sandbox" ? sandboxAuthservId : null;
}

/** Whether the From address is authenticated: DMARC, or DKIM or SPF aligned with it. */
export function authenticateSender(mail: ParsedMail, trusted: string | null): Authentication {
  const [top] = headerValues(mail.headers, "authentication-results");
  const domain = senderAddress(mail)?.split("@")[1];
  if (!trusted || !top || !domain) return "none";
  const [authserv = "", ...results] = stripComments(top).split(";");
  const name = authserv.trim().split(/\s+/)[0]?.toLowerCase();
  if (name !== trusted.toLowerCase()) return "none";
  return results.some((result) => passesFor(result, domain)) ? "pass" : "fail";
}

/** Comments may hold anything, "dmarc=pass" too (RFC 8601 §2.2). */
const stripComments = (value: string): string => value.replace(/"[^"]*"|\([^()]*\)/g, " ");

function passesFor(result: string, domain: string): boolean {
  const [method, value] = /^\s*([a-z0-9-]+)(?:\/\d+)?\s*=\s*([a-z]+)/i.exec(result)?.slice(1) ?? [];
  if (value?.toLowerCase() !== "pass") return false;
  const property = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*"?(?:[^\\s"@]*@)?([a-z0-9.-]+)`, "i").exec(result)?.[1];
  switch (method?.toLowerCase()) {
    case "dmarc":
      return isAligned(property("header\\.from") ?? domain, domain);
    case "dkim":
      return isAligned(property("header\\.d") ?? property("header\\.i"), domain);
    case "spf":
      return isAligned(property("smtp\\.mailfrom"), domain);
    default:
      return false;
  }
}

/** Relaxed alignment, without a list of public suffixes: one domain is the other or lies below it. */
function isAligned(signed: string | undefined, domain: string): boolean {
  if (!signed?.includes(".")) return false;
  const [left, right] = [`.${signed.toLowerCase()}`, `.${domain.toLowerCase()}`];
  return left === right || left.endsWith(right) || right.endsWith(left);
}

/** The one From address in lower case, without the tags relays wrap around it; null for none or several. */
export function senderAddress(mail: ParsedMail): string | null {
  const [only, ...others] = mail.from;
  if (!only || others.length > 0) return null;
  // BATV: prvs=TAG=ada@…, btv1==TAG==ada@…
  const bare = only.address.replace(/^(prvs|btv1)==?[^=@]+={1,2}(?=[^=])/i, "").toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(bare) ? bare : null;
}
