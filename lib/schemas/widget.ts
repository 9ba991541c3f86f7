/**
 * The widget's REST, under /api/widget. All but the first opening take `Authorization: Bearer <session token>`; errors
 * are problem documents.
 *
 *   POST   session                                    openSessionInput → WidgetSessionView
 *   DELETE session                                    logs out: the token dies → 204
 *   PUT    contact                                    identifyInput → WidgetSessionView
 *   GET    conversations                              → {items: WidgetConversationView[], nextCursor}
 *   PATCH  conversations/:id                          conversationMarksInput → 204; attributes and labels
 *   POST   conversations/:id/messages                 visitorMessageInput → {message, conversationRev}; as the socket
 *   GET    conversations/:id/messages?beforeSeq=&limit=   → WidgetMessagePage
 *   POST   conversations/:id/seen                     visitorSeenInput → {seq}; on leaving, by a fetch with keepalive
 *   POST   conversations/:id/email                    emailPromptInput → EmailPromptAnswer
 *   POST   conversations/:id/transcript               → TranscriptAnswer; mails it to the address known of the visitor
 *   POST   attachments                                the bytes; header X-File-Name (percent-encoded) → AttachmentView
 */

import { z } from "zod";
import type { ContactView, WidgetConversationView } from "@/lib/schemas/conversation";
import { position } from "@/lib/schemas/conversation";
import type { InboxSettings } from "@/lib/schemas/inbox-settings";
import type { WidgetMessageView } from "@/lib/schemas/message";
import type { LauncherWords } from "@/lib/widget-protocol";

/** A riddle for newcomers when an inbox is under attack: see server/rate-limit/challenge.ts. */
export type ChallengeView = { text: string; bits: number };

/** A number whose SHA-256 after `text` and a colon begins with `bits` zero bits. */
const challengeProof = z.object({ text: z.string().max(200), answer: z.string().max(20) });
export type ChallengeProof = z.infer<typeof challengeProof>;

/** POST /api/widget/session: opens or refreshes a visitor's session. */
export const openSessionInput = z.object({
  websiteToken: z.string().min(1).max(100),
  locale: z.string().max(35).optional(),
  /** The page chose the locale: it goes before what the inbox says. */
  isLocaleChosen: z.boolean().optional(),
  timezone: z.string().max(64).optional(),
  pageUrl: z.string().max(2000).optional(),
  /** From a mailed link: the one-time code of the fragment `#segue_code=`. Gives a link session. */
  linkCode: z.string().max(200).optional(),
  /** The answer to the riddle of a refusal with the code challenge_required. */
  proof: challengeProof.optional(),
});
export type OpenSessionInput = z.infer<typeof openSessionInput>;

/** null deletes an attribute. */
const customAttributes = z.record(
  z.string().max(64),
  z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]),
);

/** PATCH /api/widget/conversations/:id: what the page says of the conversation. Labels are the account's, by title. */
export const conversationMarksInput = z.object({
  custom_attributes: customAttributes.optional(),
  add_labels: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
  remove_labels: z.array(z.string().trim().min(1).max(60)).max(20).optional(),
});
export type ConversationMarksInput = z.infer<typeof conversationMarksInput>;

/** PUT /api/widget/contact: what `$segue.setUser` and the attribute calls send. Identifier may be a number. */
export const identifyInput = z.object({
  identifier: z.coerce.string().trim().min(1).max(255).optional(),
  identifier_hash: z.string().max(128).optional(),
  email: z.email("That doesn't look like an email address.").max(254).optional(),
  email_hash: z.string().max(128).optional(),
  name: z.string().trim().max(200).optional(),
  avatar_url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  phone_number: z.string().trim().max(40).optional(),
  custom_attributes: customAttributes.optional(),
});
export type IdentifyInput = z.infer<typeof identifyInput>;

/** POST /api/widget/conversations/:id/email: the email prompt's answer, or its correction later. */
export const emailPromptInput = z.discriminatedUnion("action", [
  z.object({
    action: z.literal("submit"),
    email: z.email("That doesn't look like an email address. Check it and try again.").max(254),
  }),
  z.object({ action: z.literal("dismiss") }),
]);
export type EmailPromptInput = z.infer<typeof emailPromptInput>;

/** Answer to the email prompt. A doubtful address is taken all the same. */
export type EmailPromptAnswer = { message: WidgetMessageView; warning: string | null };

/** Where the conversation was mailed to. */
export type TranscriptAnswer = { email: string };

/** Socket event `presence`: isOpen means the widget is open in a visible tab. */
export const widgetPresenceInput = z.object({
  isOpen: z.boolean(),
  pageUrl: z.string().max(2000).optional(),
});

export const visitorSeenInput = z.object({ seq: position });

export const messagePageQuery = z.object({
  beforeSeq: z.coerce.number().pipe(position).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

/** Oldest first. `nextCursor` is the beforeSeq of the page before; null at the beginning. */
export type WidgetMessagePage = { items: WidgetMessageView[]; nextCursor: string | null };

/** What of an inbox's settings anybody on the website may see. */
export type WidgetInboxView = {
  name: string;
  /** Where to write when the chat cannot be opened; null: nowhere. */
  supportAddress: string | null;
  /** First names of some of the team. */
  faces: string[];
  look: InboxSettings["look"];
  /** Null when switched off. */
  greeting: string | null;
  /** Null when switched off. Fields already known of the contact are left out. */
  preChatForm: { intro: string; fields: InboxSettings["preChatForm"]["fields"] } | null;
  /** What must be agreed to before the first message; null for nothing. */
  consent: string | null;
  emailPromptText: string;
  offlineNotice: string;
  isWithinHours: boolean;
  /** When the inbox opens or closes next; null when it stays as it is. */
  hoursChangeAt: string | null;
  replyTime: InboxSettings["replyTime"];
  campaigns: Omit<InboxSettings["campaigns"][number], "isEnabled">[];
  isHashRequired: boolean;
  /** There are published articles to look into. */
  hasHelp: boolean;
  /** The language tag all texts are in. */
  locale: string;
  maxUploadBytes: number;
  /** What the button on the host page says. */
  launcher: LauncherWords;
};

/** Whose words the widget's own messages are. */
export type SpeakerView = { kind: "contact" } | { kind: "participant"; id: string; name: string };

/** Answer of POST /api/widget/session and PUT /api/widget/contact. */
export type WidgetSessionView = {
  /** Send as `Authorization: Bearer` and in the socket handshake. Present when it is new. */
  token?: string;
  sessionId: string;
  inbox: WidgetInboxView;
  contact: Pick<ContactView, "name" | "email" | "phone" | "identifier"> | null;
  conversations: WidgetConversationView[];
  /** A session that came by a mailed link: one conversation, no form, no identity. Null for every other. */
  link: { speaker: SpeakerView } | null;
  /** Somebody can answer now. */
  isAgentOnline: boolean;
};
