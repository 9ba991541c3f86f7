import type { DnsCheck } from "@/lib/email-health";
import { isPassing, lookUpDns } from "@/server/mail/authentication/dns";
import { activeTransport } from "@/server/mail/transport/resend-client";

type Finding = Pick<DnsCheck, "state" | "sentence"> & { found?: string[] };

/** Runs one check; a name server that does not answer makes it unsure, never bad. */
async function check(
  kind: DnsCheck["kind"],
  name: string,
  find: () => Promise<Finding>,
): Promise<DnsCheck> {
  try {
    const { found = [], ...finding } = await find();
    return { kind, name, found, ...finding };
  } catch {
    const sentence = "The name server did not answer. Reload the page to ask again.";
    return { kind, name, state: "unsure", sentence, found: [] };
  }
}

/** The TXT records of a name, each in one piece; none when it has none. @throws when nobody answers. */
async function readTxt(name: string): Promise<string[]> {
  return (await ask(name, "TXT")).map((record) =>
    Array.isArray(record) ? record.join("") : String(record),
  );
}

async function ask(name: string, type: "TXT" | "MX"): Promise<unknown[]> {
  try {
    return await lookUpDns(name, type);
  } catch (error) {
    if (isPassing(error)) throw error;
    return [];
  }
}

/** Whose servers those are, by the end of their name. */
const providers: [pattern: RegExp, name: string][] = [
  [/^inbound-smtp\..*\.amazonaws\.com$/, "Amazon SES or Resend"],
  [/(^|\.)resend\.(com|app)$/, "Resend"],
  [/(^|\.)postmarkapp\.com$/, "Postmark"],
  [/(^|\.)sendgrid\.net$/, "SendGrid"],
  [/(^|\.)mailgun\.org$/, "Mailgun"],
  [/(^|\.)google(mail)?\.com$/, "Google"],
  [/\.protection\.outlook\.com$/, "Microsoft 365"],
];

const hostOf = (record: unknown): string =>
  typeof record === "object" && record !== null && "exchange" in record
    ? String(record.exchange).toLowerCase().replace(/\.$/, "")
    : "";

/** Where mail to `domain` goes. Without that, replies are lost; a sender without it loses its bounces. */
export const checkMx = (domain: string, purpose: "replies" | "sender"): Promise<DnsCheck> =>
  check("MX", domain, async () => {
    const hosts = (await ask(domain, "MX")).map(hostOf).filter((host) => host !== "");
    if (hosts.length === 0) {
      return purpose === "replies"
        ? {
            state: "bad",
            sentence: `No server takes mail for ${domain}, so replies are lost. Add the MX record that your provider shows, or one that names this server.`,
          }
        : {
            state: "unsure",
            sentence: `${domain} takes no mail itself. Some receivers trust such senders less.`,
          };
    }
    const provider = providers.find(([pattern]) => hosts.some((host) => pattern.test(host)))?.[1];
    const place = provider ? `${hosts[0]} (${provider})` : hosts[0];
    return { state: "good", sentence: `Mail is taken by ${place}.`, found: hosts };
  });

/** RFC 7208: who may send for the domain. */
export const checkSpf = (domain: string): Promise<DnsCheck> =>
  check("SPF", domain, async () => {
    const found = (await readTxt(domain)).filter((record) => /^v=spf1(\s|$)/i.test(record));
    const [only] = found;
    if (!only) {
      return {
        state: activeTransport() === "resend" ? "unsure" : "bad",
        sentence: `${domain} does not say who may send for it. Add the SPF record that your provider shows; Resend wants it at a name of its own below the domain.`,
      };
    }
    if (found.length > 1) {
      const sentence =
        "There are several SPF records, which receivers treat as none. Join them into one.";
      return { state: "bad", sentence, found };
    }
    if (/(^|\s)\+?all(\s|$)/i.test(only)) {
      const sentence = "It lets everybody send for the domain. End it with ~all or -all.";
      return { state: "bad", sentence, found };
    }
    return { state: "good", sentence: "It says who may send for the domain.", found };
  });

/** Names that providers and mail servers use for their keys; the one in use cannot be asked for. */
const selectors = [
  ...["resend", "pm", "s1", "s2", "mail", "mg", "k1", "default", "dkim", "google"],
  ...["selector1", "selector2", "mx", "smtp", "email", "20230601"],
];

/** RFC 6376: the key that mails are signed with. */
export const checkDkim = (domain: string): Promise<DnsCheck> =>
  check("DKIM", domain, async () => {
    const names = selectors.map((selector) => `${selector}._domainkey.${domain}`);
    const answers = await Promise.all(names.map(readTxt));
    const found = names.filter((_, at) =>
      answers[at]?.some((record) => /(^|;)\s*p\s*=\s*[a-z0-9+/]/i.test(record)),
    );
    return found.length > 0
      ? { state: "good", sentence: "A key to sign mails with is published.", found }
      : {
          state: "unsure",
          sentence:
            "No key under the usual names. That is right if your provider uses another name: its own page says whether the domain is verified.",
        };
  });

/** RFC 7489: what receivers do with mail that only pretends to be from the domain. A parent's record counts. */
export const checkDmarc = (domain: string): Promise<DnsCheck> =>
  check("DMARC", `_dmarc.${domain}`, async () => {
    const parts = domain.split(".");
    const names = parts.slice(0, -1).map((_, at) => `_dmarc.${parts.slice(at).join(".")}`);
    for (const name of names) {
      const found = (await readTxt(name)).filter((record) => /^v=DMARC1\s*(;|$)/i.test(record));
      const policy = /;\s*p\s*=\s*(\w+)/i.exec(found[0] ?? "")?.[1]?.toLowerCase();
      if (!policy) continue;
      const sentence =
        policy === "none"
          ? "Forged mail from this domain is only reported. Gmail and Yahoo ask for no more than that."
          : `Receivers ${policy === "reject" ? "refuse" : "set aside"} forged mail from this domain.`;
      return { state: "good", sentence, found };
    }
    return {
      state: "bad",
      sentence: `Gmail and Yahoo ask for a DMARC record. Add a TXT record at _dmarc.${domain} with "v=DMARC1; p=none".`,
    };
  });
