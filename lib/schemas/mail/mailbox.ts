import { z } from "zod";

/** How a mail program puts the mail it answers below the answer. */
export const quoteStyles = ["gmail", "outlook", "plain"] as const;
export type QuoteStyle = (typeof quoteStyles)[number];

/** What the receiving mail server finds out about the sender. */
export const senderChecks = ["pass", "none", "fail"] as const;
export type SenderCheck = (typeof senderChecks)[number];

const address = z
  .email("That doesn't look like an email address.")
  .max(254)
  .transform((value) => value.toLowerCase());

/** A mail somebody outside writes: an answer to one of the mailbox, or a new one. */
export const customerMailInput = z
  .object({
    /** The mail that is answered; null for a new one. */
    answers: z.uuid().nullable().default(null),
    from: address,
    fromName: z.string().trim().max(100).default(""),
    to: z
      .string()
      .trim()
      .min(1, "Say to whom it goes.")
      .max(1000)
      .transform((value) => value.split(/[\s,;]+/).filter((entry) => entry !== ""))
      .pipe(z.array(address).min(1).max(10)),
    subject: z.string().trim().max(300).default(""),
    text: z.string().max(200_000),
    style: z.enum(quoteStyles).default("gmail"),
    check: z.enum(senderChecks).default("pass"),
  })
  .refine((input) => input.text.trim() !== "" || input.subject !== "", {
    path: ["text"],
    message: "Write something.",
  });
export type CustomerMailInput = z.output<typeof customerMailInput>;

export type MailboxFileView = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  isInline: boolean;
  /** Signed, expires. */
  url: string;
};

/** A mail the sandbox holds. `out` is what Segue sent, `in` what somebody wrote to it. */
export type MailboxEmailView = {
  id: string;
  direction: "out" | "in";
  from: string;
  to: string[];
  cc: string[];
  replyTo: string[];
  subject: string;
  text: string | null;
  html: string | null;
  /** As they stand in the message, top to bottom. */
  headers: { name: string; value: string }[];
  /** With angle brackets. */
  messageId: string;
  /** queued, sent, delivered, bounced, complained or received. */
  state: string;
  files: MailboxFileView[];
  createdAt: string;
};

/** The mails between one address outside and Segue under one subject. */
export type MailboxThreadView = {
  /** Of its newest mail. */
  id: string;
  peer: string;
  subject: string;
  snippet: string;
  direction: "out" | "in";
  state: string;
  count: number;
  lastAt: string;
};

/** The webhooks the sandbox sends, by Resend's names. */
export const sandboxEvents = [
  "email.sent",
  "email.delivered",
  "email.bounced",
  "email.complained",
  "email.received",
] as const;
export type SandboxEvent = (typeof sandboxEvents)[number];
