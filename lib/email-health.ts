/** The ways in for mail, in the order in which the settings show them. */
export const ingressSources = [
  "resend",
  "postmark",
  "sendgrid",
  "mailgun",
  "ses",
  "smtp",
  "imap",
  "raw",
] as const;
export type IngressSource = (typeof ingressSources)[number];

/** How one way in is doing. */
export type IngressView = {
  source: IngressSource;
  /** The variables it needs, and whether they are set. Their values stay on the server. */
  variables: { name: string; isSet: boolean }[];
  isConfigured: boolean;
  /** What came by it was handed over by the mailbox of this server, not by the provider. */
  isSandbox: boolean;
  /** The last delivery that was genuine, and the last that was turned away. */
  acceptedAt: string | null;
  refusedAt: string | null;
  refusal: string | null;
};

/** One record of a domain, as a name server tells it. */
export type DnsCheck = {
  /** MX, SPF, DKIM or DMARC. */
  kind: "MX" | "SPF" | "DKIM" | "DMARC";
  /** The name that was asked for. */
  name: string;
  state: "good" | "bad" | "unsure";
  /** What it means and what to do. */
  sentence: string;
  found: string[];
};

export type DomainChecks = { domain: string; purpose: string; checks: DnsCheck[] };

/** An administrator's test of the way out and back. */
export type RoundTripView = {
  id: string;
  to: string;
  sentAt: string;
  /** The state of the mail that went out. */
  outbound: string;
  error: string | null;
  answeredAt: string | null;
  /** By which way the answer came in, and what was found out about its sender. */
  source: string | null;
  isSenderVerified: boolean | null;
};
