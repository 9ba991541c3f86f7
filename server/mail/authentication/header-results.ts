/**
 * What a mail server that we trust wrote about the sender (RFC 8601). Only the topmost Authentication-Results header
 * counts, and only when it carries the name of that server: everything below may be the sender's own words.
 */
import type { SenderCheck } from "@/lib/schemas/mail/inbound-mail";
import type { InboundSource } from "@/server/db/generated/enums";
import { env } from "@/server/env";
import { withoutComments } from "@/server/mail/authentication/comments";
import { isAligned, unchecked } from "@/server/mail/authentication/sender-check";
import { headerValues, type ParsedMail } from "@/server/mail/reading/parse";
import { sandboxAuthservId } from "@/server/mail/sandbox/authserv-id";
import { activeTransport } from "@/server/mail/transport/resend-client";

/** Whose results are believed for mails of `source`; null for nobody's. */
export function trustedAuthserv(source: InboundSource): string | null {
  if (env.TRUSTED_AUTHSERV_ID) return env.TRUSTED_AUTHSERV_ID;
  // The sandbox is its own mail server and knows who wrote.
  return source === "resend" && activeTransport() === "sandbox" ? sandboxAuthservId : null;
}

/** The trusted server's verdict on the From domain: DMARC, or DKIM or SPF aligned with it. */
export function readHeaderResults(
  mail: ParsedMail,
  input: { domain: string; trusted: string | null },
): SenderCheck {
  const [top] = headerValues(mail.headers, "authentication-results");
  return input.trusted && top
    ? judgeResults(top, { ...input, trusted: input.trusted })
    : unchecked();
}

/** Judges the value of one Authentication-Results header, or of what stands in an ARC set. */
export function judgeResults(
  value: string,
  { domain, trusted }: { domain: string; trusted: string },
): SenderCheck {
  const [authserv = "", ...results] = withoutComments(value).split(";");
  const name = authserv.trim().split(/\s+/)[0]?.toLowerCase();
  if (name !== trusted.toLowerCase()) return unchecked();
  const read = results.flatMap((result) => readResult(result, domain) ?? []);
  const said = Object.fromEntries(read.toReversed().map(({ method, value }) => [method, value]));
  const base = { by: "mail_server" as const, ...pick(said) };
  const ours = read.filter(({ isAboutSender }) => isAboutSender);
  if (ours.some(({ value }) => value === "pass")) return { ...base, result: "pass" };
  const dmarc = read.filter(({ method }) => method === "dmarc");
  const deciding = dmarc.length > 0 ? dmarc : ours;
  // The server could not ask: that says nothing about the sender.
  return deciding.some(({ value }) => value === "temperror")
    ? { ...base, result: "none", reason: `${trusted} could not reach a name server` }
    : { ...base, result: "fail" };
}

const methods = ["spf", "dkim", "dmarc", "arc"] as const;

const pick = (said: Record<string, string>) =>
  Object.fromEntries(methods.flatMap((name) => (said[name] ? [[name, said[name]] as const] : [])));

type Result = { method: string; value: string; isAboutSender: boolean };

function readResult(result: string, domain: string): Result | null {
  const [method, value] = /^\s*([a-z0-9-]+)(?:\/\d+)?\s*=\s*([a-z]+)/i.exec(result)?.slice(1) ?? [];
  if (!method || !value) return null;
  const property = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*"?(?:[^\\s"@]*@)?([a-z0-9.-]+)`, "i").exec(result)?.[1];
  const about: Record<string, string | undefined> = {
    dmarc: property("header\\.from") ?? domain,
    dkim: property("header\\.d") ?? property("header\\.i"),
    spf: property("smtp\\.mailfrom"),
  };
  const name = method.toLowerCase();
  return {
    method: name,
    value: value.toLowerCase(),
    isAboutSender: isAligned(about[name], domain),
  };
}
