import { z } from "zod";

/** A file that goes with a mail; its bytes stay in storage, whose keys are never reused. */
export const frozenAttachment = z.object({
  name: z.string(),
  contentType: z.string(),
  /** Content-ID without angle brackets, for images shown within the text; else null. */
  contentId: z.string().nullable(),
  storageKey: z.string(),
  /** Bytes. */
  size: z.int(),
});
export type FrozenAttachment = z.infer<typeof frozenAttachment>;

/** OutboundEmail.frozen of a rendered mail: all that a transport needs, equal at every attempt. */
export const frozenMail = z.object({
  from: z.string(),
  to: z.string(),
  replyTo: z.string().nullable(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  /** Resend tags; they come back in its events. */
  tags: z.record(z.string(), z.string()),
  attachments: z.array(frozenAttachment),
  /** Without angle brackets. Used over SMTP only: Resend sets its own. */
  messageId: z.string(),
  /** Envelope sender over SMTP, where bounces go. */
  envelopeFrom: z.string(),
});
export type FrozenMail = z.infer<typeof frozenMail>;

/** A short mail to a member, in English as his dashboard is. */
const memberMail = z.object({
  subject: z.string(),
  lines: z.array(z.string()),
  /** Somebody else's words; "" for none. */
  quote: z.string(),
  button: z.string(),
  url: z.url(),
  /** Why it came. */
  footer: z.string(),
});

/** A mail that belongs to no conversation, as it waits for its first attempt. */
export const accountMail = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("password_reset"),
    props: z.object({
      name: z.string(),
      /** Holds the token: never log it. */
      url: z.url(),
      /** Until the link stops working. */
      minutes: z.int(),
    }),
  }),
  z.object({
    kind: z.literal("agent_notice"),
    props: z.object({
      conversationId: z.uuid(),
      number: z.int(),
      /** Who wrote, as agents know him. */
      customer: z.string(),
      inbox: z.string(),
      /** Names the agent's thread in the address he answers to. */
      tokenId: z.string(),
      messages: z.array(
        z.object({
          id: z.string(),
          author: z.string(),
          text: z.string(),
          files: z.array(z.string()),
        }),
      ),
    }),
  }),
  z.object({ kind: z.literal("member_notice"), props: memberMail }),
  /** Holds a token in its url: never log it. */
  z.object({ kind: z.literal("sign_in"), props: memberMail }),
  z.object({
    kind: z.literal("round_trip"),
    props: z.object({
      name: z.string(),
      /** RoundTrip.tokenId: the answer comes to its address. */
      tokenId: z.string(),
      /** What the administrator's browser asks for; absent on tests from before it was told. */
      locale: z.string().optional(),
    }),
  }),
]);
export type AccountMail = z.infer<typeof accountMail>;

/** In OutboundEmail.frozen of a transcript, before and beside what was rendered: why it goes, which the mail says. */
export const transcriptDraft = z.object({
  transcript: z.object({
    /** asked: by its reader in the chat. sent: by an agent. own: an agent's copy for himself. */
    reason: z.enum(["asked", "sent", "own"]),
    /** The agent's name; "" where the reader asked. */
    sentBy: z.string(),
    /** Of an agent's own copy: whose it is, and his IANA zone where it is known. */
    own: z.object({ userId: z.uuid(), timezone: z.string().nullable() }).optional(),
  }),
});
export type TranscriptReason = z.infer<typeof transcriptDraft>["transcript"];

/** An agent sends a transcript to a recipient of the conversation; without one to himself. */
export const sendTranscriptInput = z.object({
  conversationId: z.uuid(),
  recipientId: z.uuid().nullable(),
  /** The agent's own zone, for his own copy. */
  timezone: z.string().max(60),
});

/** What a mail is called by in the provider's tags. */
export const outboundEmailTag = "outbound_email_id";
