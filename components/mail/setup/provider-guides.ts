import type { IngressSource } from "@/lib/email-health";

export type ProviderGuide = {
  name: string;
  /** For whom this way is. */
  summary: string;
  /** What to paste, each with what it is. */
  paste: { label: string; value: string }[];
  steps: string[];
};

type Place = { baseUrl: string; replyDomain: string };

/** The address of an endpoint, with the password in it where a provider has no other place for it. */
const withPassword = (baseUrl: string, path: string): string =>
  baseUrl.replace("://", "://segue:INBOUND_SECRET@") + path;

/** How each way in is set up. INBOUND_SECRET stands for its value, which is shown to nobody. */
export const providerGuides: Record<IngressSource, (place: Place) => ProviderGuide> = {
  resend: ({ baseUrl, replyDomain }) => ({
    name: "Resend",
    summary: "Both directions with one account.",
    paste: [{ label: "Webhook endpoint", value: `${baseUrl}/api/webhooks/resend` }],
    steps: [
      "Make an API key with full access and set it as RESEND_API_KEY.",
      `Add ${replyDomain} as a receiving domain, with the MX record that Resend shows.`,
      "Add a webhook to the address below with all email events.",
      "Set its signing secret as RESEND_WEBHOOK_SECRET and restart.",
    ],
  }),
  postmark: ({ baseUrl, replyDomain }) => ({
    name: "Postmark",
    summary: "An inbound stream of a Postmark server.",
    paste: [
      {
        label: "Webhook of the inbound stream",
        value: withPassword(baseUrl, "/api/inbound/postmark"),
      },
      { label: "MX record", value: `${replyDomain}. MX 10 inbound.postmarkapp.com.` },
    ],
    steps: [
      "Set INBOUND_SECRET (16 characters or more) and restart.",
      "Paste the webhook address below, with the secret in the place of INBOUND_SECRET.",
      "Tick “Include raw email content in JSON payload”.",
      `Point ${replyDomain} to Postmark and enter it as the inbound domain.`,
    ],
  }),
  sendgrid: ({ baseUrl, replyDomain }) => ({
    name: "SendGrid",
    summary: "Inbound Parse.",
    paste: [
      { label: "Destination URL", value: withPassword(baseUrl, "/api/inbound/sendgrid") },
      { label: "MX record", value: `${replyDomain}. MX 10 mx.sendgrid.net.` },
    ],
    steps: [
      "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.",
      `Add ${replyDomain} as the receiving domain with the address below.`,
      "Tick “POST the raw, full MIME message”.",
    ],
  }),
  mailgun: ({ baseUrl, replyDomain }) => ({
    name: "Mailgun",
    summary: "A route that forwards to this server.",
    paste: [
      { label: "Action of the route", value: `forward("${baseUrl}/api/inbound/mailgun/mime")` },
      { label: "Expression of the route", value: `match_recipient(".*@${replyDomain}")` },
    ],
    steps: [
      "Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart.",
      `Add ${replyDomain} as a domain, with the MX records that Mailgun shows.`,
      "Make a route of the two lines below. The address must end in “mime”.",
    ],
  }),
  ses: ({ baseUrl, replyDomain }) => ({
    name: "Amazon SES",
    summary: "For mails up to 150 KB: SES cannot publish larger ones.",
    paste: [{ label: "HTTPS endpoint of the subscription", value: `${baseUrl}/api/inbound/ses` }],
    steps: [
      "Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart.",
      "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.",
      `In the receipt rules add one for ${replyDomain} with an SNS action: that topic, encoding Base64.`,
      "The S3 action is not supported; mails it keeps are listed as failed.",
    ],
  }),
  smtp: ({ replyDomain }) => ({
    name: "Built-in mail receiver",
    summary: "Other mail servers deliver straight to Segue, without a provider.",
    paste: [
      { label: "Environment", value: "SMTP_LISTEN=0.0.0.0:25" },
      { label: "MX record", value: `${replyDomain}. MX 10 your-server.example.com.` },
    ],
    steps: [
      "Set SMTP_LISTEN, open that port to the world and restart.",
      "Point the MX record at this server, by a name that has an A record.",
      "Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption.",
    ],
  }),
  imap: ({ replyDomain }) => ({
    name: "A mailbox you have",
    summary: "Read over IMAP, for each inbox its own. Nothing has to be opened to the world.",
    paste: [{ label: "Where replies go", value: `reply+…@${replyDomain}` }],
    steps: [
      "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.",
      "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.",
      "Give the inbox the address people write to as its support address.",
      "Choose a folder that nobody else empties; mails that are taken in are marked as read.",
    ],
  }),
  raw: ({ baseUrl }) => ({
    name: "Your own mail server",
    summary: "Postfix, a Cloudflare Email Worker, anything that can post a mail.",
    paste: [
      { label: "Endpoint", value: `${baseUrl}/api/inbound/raw` },
      {
        label: "Command",
        value: `curl --fail-with-body --data-binary @- -H 'Content-Type: message/rfc822' -H "Authorization: Bearer $INBOUND_SECRET" -H "X-Envelope-From: $sender" -H "X-Envelope-To: $recipient" ${baseUrl}/api/inbound/raw`,
      },
    ],
    steps: [
      "Set INBOUND_SECRET and restart.",
      "Post each mail as it is, with its envelope in the two headers.",
      "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.",
      "Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results.",
    ],
  }),
};
