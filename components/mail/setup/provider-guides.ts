import type { Words } from "@/lib/dashboard-words/translate";
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
export const providerGuides: Record<IngressSource, (place: Place, t: Words) => ProviderGuide> = {
  resend: ({ baseUrl, replyDomain }, t) => ({
    name: "Resend",
    summary: t("Both directions with one account."),
    paste: [{ label: t("Webhook endpoint"), value: `${baseUrl}/api/webhooks/resend` }],
    steps: [
      t("Make an API key with full access and set it as RESEND_API_KEY."),
      t("Add {replyDomain} as a receiving domain, with the MX record that Resend shows.", {
        replyDomain,
      }),
      t("Add a webhook to the address below with all email events."),
      t("Set its signing secret as RESEND_WEBHOOK_SECRET and restart."),
    ],
  }),
  postmark: ({ baseUrl, replyDomain }, t) => ({
    name: "Postmark",
    summary: t("An inbound stream of a Postmark server."),
    paste: [
      {
        label: t("Webhook of the inbound stream"),
        value: withPassword(baseUrl, "/api/inbound/postmark"),
      },
      { label: t("MX record"), value: `${replyDomain}. MX 10 inbound.postmarkapp.com.` },
    ],
    steps: [
      t("Set INBOUND_SECRET (16 characters or more) and restart."),
      t("Paste the webhook address below, with the secret in the place of INBOUND_SECRET."),
      t("Tick “Include raw email content in JSON payload”."),
      t("Point {replyDomain} to Postmark and enter it as the inbound domain.", { replyDomain }),
    ],
  }),
  sendgrid: ({ baseUrl, replyDomain }, t) => ({
    name: "SendGrid",
    summary: "Inbound Parse.",
    paste: [
      { label: t("Destination URL"), value: withPassword(baseUrl, "/api/inbound/sendgrid") },
      { label: t("MX record"), value: `${replyDomain}. MX 10 mx.sendgrid.net.` },
    ],
    steps: [
      t(
        "Set INBOUND_SECRET and restart, or attach a signature policy and set its public key as SENDGRID_VERIFICATION_KEY; the address then needs no password.",
      ),
      t("Add {replyDomain} as the receiving domain with the address below.", { replyDomain }),
      t("Tick “POST the raw, full MIME message”."),
    ],
  }),
  mailgun: ({ baseUrl, replyDomain }, t) => ({
    name: "Mailgun",
    summary: t("A route that forwards to this server."),
    paste: [
      { label: t("Action of the route"), value: `forward("${baseUrl}/api/inbound/mailgun/mime")` },
      { label: t("Expression of the route"), value: `match_recipient(".*@${replyDomain}")` },
    ],
    steps: [
      t("Set the HTTP webhook signing key of your account as MAILGUN_SIGNING_KEY and restart."),
      t("Add {replyDomain} as a domain, with the MX records that Mailgun shows.", { replyDomain }),
      t("Make a route of the two lines below. The address must end in “mime”."),
    ],
  }),
  ses: ({ baseUrl, replyDomain }, t) => ({
    name: "Amazon SES",
    summary: t("For mails up to 150 KB: SES cannot publish larger ones."),
    paste: [
      { label: t("HTTPS endpoint of the subscription"), value: `${baseUrl}/api/inbound/ses` },
    ],
    steps: [
      t("Make an SNS topic, set its ARN as SES_TOPIC_ARN and restart."),
      t(
        "Subscribe the address below to the topic, without raw message delivery. Segue confirms by itself.",
      ),
      t(
        "In the receipt rules add one for {replyDomain} with an SNS action: that topic, encoding Base64.",
        { replyDomain },
      ),
      t("The S3 action is not supported; mails it keeps are listed as failed."),
    ],
  }),
  smtp: ({ replyDomain }, t) => ({
    name: t("Built-in mail receiver"),
    summary: t("Other mail servers deliver straight to Segue, without a provider."),
    paste: [
      { label: t("Environment"), value: "SMTP_LISTEN=0.0.0.0:25" },
      { label: t("MX record"), value: `${replyDomain}. MX 10 your-server.example.com.` },
    ],
    steps: [
      t("Set SMTP_LISTEN, open that port to the world and restart."),
      t("Point the MX record at this server, by a name that has an A record."),
      t("Set SMTP_TLS_CERT and SMTP_TLS_KEY (PEM files) to offer encryption."),
    ],
  }),
  imap: ({ replyDomain }, t) => ({
    name: t("A mailbox you have"),
    summary: t("Read over IMAP, for each inbox its own. Nothing has to be opened to the world."),
    paste: [{ label: t("Where replies go"), value: `reply+…@${replyDomain}` }],
    steps: [
      t(
        "Set REPLY_DOMAIN to the domain of the mailbox and restart. Replies go to the addresses below: the mailbox must be called reply, or have that alias, at a provider that takes plus addresses, or catch every address.",
      ),
      t(
        "Open Inboxes, choose the inbox, and connect the mailbox there. Google and others want a password made for apps.",
      ),
      t("Give the inbox the address people write to as its support address."),
      t("Choose a folder that nobody else empties; mails that are taken in are marked as read."),
    ],
  }),
  raw: ({ baseUrl }, t) => ({
    name: t("Your own mail server"),
    summary: t("Postfix, a Cloudflare Email Worker, anything that can post a mail."),
    paste: [
      { label: t("Endpoint"), value: `${baseUrl}/api/inbound/raw` },
      {
        label: t("Command"),
        value: `curl --fail-with-body --data-binary @- -H 'Content-Type: message/rfc822' -H "Authorization: Bearer $INBOUND_SECRET" -H "X-Envelope-From: $sender" -H "X-Envelope-To: $recipient" ${baseUrl}/api/inbound/raw`,
      },
    ],
    steps: [
      t("Set INBOUND_SECRET and restart."),
      t("Post each mail as it is, with its envelope in the two headers."),
      t(
        "Keep the mail in the queue unless the answer is 202: in a Postfix pipe end with exit code 75.",
      ),
      t("Set TRUSTED_AUTHSERV_ID to the name your server writes into Authentication-Results."),
    ],
  }),
};
