import type { EmailSource } from "@/lib/schemas/conversation";
import type { MessageKind } from "@/lib/schemas/message";
import type { Prisma } from "@/server/db/client";

/** Who writes in a seeded conversation. */
export type PersonDraft = {
  name: string | null;
  email?: string;
  emailSource?: EmailSource;
  isVerified?: boolean;
  phone?: string;
  identifier?: string;
  locale?: string;
  timezone?: string;
  attributes?: Record<string, string>;
  pageUrl?: string;
};

/** One line of the timeline. Without `mail` it was said in the chat (customer) or the dashboard (agent). */
export type LineDraft = {
  by: "customer" | "agent" | "system";
  /** Minutes after the line before it, or after the conversation began. */
  after: number;
  text: string;
  kind?: MessageKind;
  payload?: Prisma.InputJsonValue;
  /** The customer wrote it as a mail, with this quoted below. */
  byMail?: { quoted?: string };
  /** The agent's words left as a mail, which got this far. */
  mailed?: "delivered" | "opened" | "bounced";
};

/** A conversation as it is written down here; `rows.ts` makes table rows of it. */
export type ConversationDraft = {
  person: PersonDraft;
  startedHoursAgo: number;
  status: "open" | "pending" | "snoozed" | "resolved";
  isAssigned: boolean;
  /** The customer has seen everything; false: nothing after his own last line. */
  isSeen: boolean;
  /** Nobody was there when he wrote. */
  isUnattended?: boolean;
  subject?: string;
  lines: LineDraft[];
};
