import { z } from "zod";
import type { ConversationStatus } from "@/lib/schemas/conversation";

export const searchInput = z.object({ q: z.string().trim().min(2).max(200) });

/** What the address of the search page says; what makes no sense in it counts as left out. */
export const searchPlace = z.object({
  q: z.string().trim().max(200).catch(""),
  /** The message behind which the page begins. */
  after: z.uuid().nullable().catch(null),
});
export type SearchPlace = z.infer<typeof searchPlace>;

export type FoundMessage = {
  id: string;
  number: number;
  /** Its place in the conversation. */
  seq: number;
  /** Around the words that were searched for. */
  snippet: string;
  isNote: boolean;
  isByEmail: boolean;
  authorName: string | null;
  contactName: string;
  createdAt: string;
};

export type FoundContact = {
  id: string;
  name: string | null;
  email: string | null;
  /** The conversation he wrote in last. */
  number: number | null;
};

export type FoundConversation = {
  number: number;
  contactName: string;
  subject: string | null;
  status: ConversationStatus;
  lastActivityAt: string;
};

export type SearchView = {
  conversations: FoundConversation[];
  contacts: FoundContact[];
  messages: FoundMessage[];
  /** Goes into `after` for the messages behind these. */
  nextCursor: string | null;
};
