import { z } from "zod";

/** What kind of mail it is, before it may speak. */
export const mailKinds = [
  "person",
  "auto_reply",
  "bounce",
  "read_receipt",
  "feedback_report",
  "loop",
  "bulk",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** Why a mail did not become a message. */
export const inboundReasons = [
  "other_sender",
  "failed_authentication",
  "former_address",
  "altered_repeat",
  "not_the_agent",
  "unproved_agent",
  "empty_answer",
  "too_many_mails",
  "unknown_address",
  "erased",
  "takes_no_new_mail",
  "bulk_mail",
  "blocked_contact",
  "own_mail",
  "read_receipt",
  "feedback_report",
  "discarded_by_agent",
] as const;
export type InboundReason = (typeof inboundReasons)[number];

/** What is known about whether the From address is the sender's. */
export const senderCheck = z.object({
  /** none: nobody could tell. */
  result: z.enum(["pass", "fail", "none"]),
  /** Who looked: we, the provider that took the mail, or the trusted mail server in its header. */
  by: z.enum(["segue", "provider", "mail_server"]).nullable(),
  /** Results of the methods, in the words of RFC 8601. */
  spf: z.string().optional(),
  dkim: z.string().optional(),
  dmarc: z.string().optional(),
  arc: z.string().optional(),
  /** A name server did not answer: neither pass nor fail. */
  dns: z.literal("temperror").optional(),
  /** Why there is no result, or what the failure was. */
  reason: z.string().optional(),
});
export type SenderCheck = z.infer<typeof senderCheck>;

/** InboundEmail.verdicts: what was found out about a mail. */
export const inboundVerdicts = z.object({
  kind: z.enum(mailKinds).optional(),
  /** The header or part that decided the kind. */
  evidence: z.string().nullable().optional(),
  matchedBy: z
    .enum(["address", "reference", "support_address", "hand", "agent_address"])
    .optional(),
  /** The sender check passed, failed, or (null) could not be made. */
  isSenderVerified: z.boolean().nullable().optional(),
  senderCheck: senderCheck.optional(),
  reason: z.enum(inboundReasons).optional(),
  /** Who decided by hand, for discarded and accepted mails. */
  decidedBy: z.string().optional(),
  /** Where somebody put it by hand: into a conversation, or as a new one into an inbox. */
  placement: z
    .union([z.object({ conversationId: z.uuid() }), z.object({ inboxId: z.uuid() })])
    .optional(),
  /** For mails that wait for a decision: to whom they were written, and how they begin. */
  to: z.array(z.string()).optional(),
  preview: z.string().optional(),
  /** sha-256 of sender, texts and files: tells a repeat from a forgery under the same Message-ID. */
  contentHash: z.string().optional(),
  /** This row stands for one of several conversations that the mail names: the token of its recipient. */
  tokenId: z.string().optional(),
});
export type InboundVerdicts = z.infer<typeof inboundVerdicts>;

const vouchedResult = z.enum(["pass", "fail", "none", "error"]);

/**
 * InboundEmail.vouched: what the provider that took the mail says of its sender. "none" covers neutral and softfail;
 * null was not told. `dmarc` is of the From domain; `dkim` lists the domains whose signatures pass.
 */
export const vouchedResults = z.object({
  spf: vouchedResult.nullable(),
  /** The domain that SPF speaks for, where told. */
  spfDomain: z.string().nullable(),
  dkim: vouchedResult.nullable(),
  dkimDomains: z.array(z.string()),
  dmarc: vouchedResult.nullable(),
});
export type VouchedResults = z.infer<typeof vouchedResults>;

export const inboundEmailInput = z.object({ inboundEmailId: z.uuid() });

/** Lets a held mail into its conversation, once or with its sender as a participant. */
export const acceptHeldInput = z.object({
  inboundEmailId: z.uuid(),
  addsSender: z.boolean(),
});
export type AcceptHeldInput = z.infer<typeof acceptHeldInput>;

/** A mail that waits for an agent's decision, as its conversation shows it. */
export type HeldMailView = {
  id: string;
  from: { email: string | null; name: string | null };
  subject: string | null;
  preview: string | null;
  /** One sentence: why it was held. */
  warning: string;
  /** It can be let in: an agent's own mail must prove itself. */
  canAccept: boolean;
  /** The sender is known and could take part from now on. */
  canJoin: boolean;
  receivedAt: string;
};

/** What a held mail says, for the agent who decides about it. */
export type HeldMailText = {
  /** What its sender wrote now; "" when nothing. */
  text: string;
  quotedText: string | null;
  /** Names of its files. */
  files: string[];
};

/** Into the conversation of that number, or as a new one into an inbox. */
export const placeInboundInput = z.union([
  z.object({
    inboundEmailId: z.uuid(),
    conversationNumber: z.coerce.number("Give the number of the conversation.").int().positive(),
  }),
  z.object({ inboundEmailId: z.uuid(), inboxId: z.uuid() }),
]);
export type PlaceInboundInput = z.infer<typeof placeInboundInput>;

/** The lists of the email settings. */
export const inboundLists = ["held", "unroutable", "failed", "blocked"] as const;
export type InboundList = (typeof inboundLists)[number];

/** An address the workspace sends nothing to. */
export type SuppressionView = {
  email: string;
  reason: "bounce" | "complaint" | "manual";
  /** What the other side said. */
  detail: string | null;
  since: string;
};

export type InboundEmailView = {
  id: string;
  state: string;
  from: { email: string | null; name: string | null };
  to: string[];
  subject: string | null;
  /** How it begins. */
  preview: string | null;
  /** One sentence: why it is in this list. */
  reason: string;
  receivedAt: string;
  conversation: { id: string; number: number } | null;
  /** Whether the whole mail can be downloaded. */
  hasRaw: boolean;
};
