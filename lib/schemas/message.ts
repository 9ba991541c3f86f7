import { z } from "zod";
import { maxAttachments, maxMessageLength } from "@/lib/limits";

export const messageKinds = [
  "chat",
  "note",
  "greeting",
  "email_prompt",
  "form",
  "offline_notice",
  "system",
  "csat",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Seen by agents only; the widget never learns of them. */
export const privateKinds = ["note", "system"] as const satisfies readonly MessageKind[];
/** Between the contact and the house: what he filled in is not for others of the conversation. */
export const contactKinds = ["form", "email_prompt"] as const satisfies readonly MessageKind[];
export type PublicKind = Exclude<MessageKind, (typeof privateKinds)[number]>;

export type AuthorKind = "contact" | "participant" | "agent" | "assistant" | "system";
export type Via = "widget" | "dashboard" | "email" | "api";

const text = z.string().max(maxMessageLength, "This message is too long. Split it into several.");
const attachmentIds = z
  .array(z.uuid())
  .max(maxAttachments, "At most 10 files go with one message.");

const messageSeq = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** Answers of the pre-chat form by field key. */
export const formAnswers = z.record(z.string().max(64), z.string().max(5000));
export type FormAnswers = z.infer<typeof formAnswers>;

/** A visitor's message. The conversation is made when this session has none of that id. */
export const visitorMessageInput = z
  .object({
    conversationId: z.uuid(),
    /** Made once by the sender; sending again with it is harmless. */
    clientId: z.uuid(),
    text,
    attachmentIds: attachmentIds.default([]),
    /** Sequence of the message that this one answers. */
    replyTo: messageSeq.optional(),
    /** Only with the first message of a conversation. */
    form: formAnswers.optional(),
  })
  .refine((input) => input.text.trim() !== "" || input.attachmentIds.length > 0, {
    path: ["text"],
    message: "Write a message or add a file.",
  });
export type VisitorMessageInput = z.infer<typeof visitorMessageInput>;

/** An agent's reply or private note. */
export const agentMessageInput = z
  .object({
    conversationId: z.uuid(),
    clientId: z.uuid(),
    kind: z.enum(["chat", "note"]),
    text,
    attachmentIds: attachmentIds.default([]),
    /** Recipients left out of this answer: they get no mail of it. */
    withheldFrom: z.array(z.uuid()).max(100).optional(),
    /** Members whom a note calls by name. */
    mentions: z.array(z.uuid()).max(100).optional(),
  })
  .refine((input) => input.text.trim() !== "" || input.attachmentIds.length > 0, {
    path: ["text"],
    message: "Write a message or add a file.",
  });
export type AgentMessageInput = z.infer<typeof agentMessageInput>;

export const messageIdInput = z.object({ messageId: z.uuid() });

/** Message.payload of an email prompt card. */
export const emailPromptPayload = z.object({
  state: z.enum(["waiting", "submitted", "dismissed"]),
  email: z.string().optional(),
});
export type EmailPromptPayload = z.infer<typeof emailPromptPayload>;

/** Message.payload of "nobody is here". */
export const offlineNoticePayload = z.object({
  /** When the inbox opens again; null when nobody knows. */
  backAt: z.string().nullable(),
});
export type OfflineNoticePayload = z.infer<typeof offlineNoticePayload>;

/** Message.payload of a survey. */
export const csatPayload = z.object({
  style: z.enum(["emoji", "stars"]),
  /** 1 (bad) to 5 (good); null until it is answered. */
  rating: z.int().min(1).max(5).nullable(),
  comment: z.string(),
});
export type CsatPayload = z.infer<typeof csatPayload>;

/** Message.payload of a submitted pre-chat form, in the order of the form. */
export const formPayload = z.object({
  answers: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      value: z.string(),
      /** As the visitor read it, where that differs: a translated option, a ticked box. */
      shown: z.string().optional(),
    }),
  ),
});
export type FormPayload = z.infer<typeof formPayload>;

/** Message.payload of a system message: what happened, for clients that translate it. */
export const systemPayload = z.object({
  event: z.enum([
    "status_changed",
    "assigned",
    "triaged",
    "identified",
    "email_changed",
    "mail_bounced",
    "link_opened",
    "mail_muted",
    "mail_unmuted",
    "mail_paused",
    "address_refused",
    "participant_added",
    "participant_removed",
    "link_revoked",
    "transcript_sent",
  ]),
  detail: z.record(z.string(), z.string().nullable()).default({}),
});
export type SystemPayload = z.infer<typeof systemPayload>;

export type AttachmentView = {
  id: string;
  name: string;
  contentType: string;
  size: number;
  /** Signed, expires; null when refused. */
  url: string | null;
  isInline: boolean;
  refusedReason: string | null;
};

/** One mail that carried a message out, or the mail it came in by. */
export type MailView = {
  direction: "out" | "in";
  /** An OutboundState for mails out; "processed" for mails in. */
  state: string;
  /** To whom (out) or from whom (in). */
  address: string;
  error: string | null;
  /** When it reached its state; for mails in the mail's own date. */
  at: string | null;
  subject: string | null;
  /** Mails in: the sender check passed. Null where the ingress could not tell. */
  isSenderVerified: boolean | null;
};

/** What the widget may know of a message. */
export type WidgetMessageView = {
  id: string;
  conversationId: string;
  seq: number;
  /** Sequence of the public message before this one: a widget that lacks it has a gap. */
  prev: number;
  kind: PublicKind;
  author: { kind: AuthorKind; id: string | null; name: string | null };
  via: Via;
  text: string;
  payload: unknown;
  clientId: string | null;
  rev: number;
  isDeleted: boolean;
  attachments: AttachmentView[];
  createdAt: string;
};

/** What agents see of a message. */
export type MessageView = Omit<WidgetMessageView, "kind"> & {
  kind: MessageKind;
  /** Sanitized HTML of a mail. */
  html: string | null;
  quotedText: string | null;
  /** Every mail that carried it, newest first; or the one it came by. */
  mails: MailView[];
};
