import { z } from "zod";

export const searchInput = z.object({ q: z.string().trim().min(2).max(200) });

export type FoundMessage = {
  id: string;
  number: number;
  /** Its place in the conversation. */
  seq: number;
  /** Around the words that were searched for. */
  snippet: string;
  isNote: boolean;
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

export type FoundConversation = { number: number; contactName: string; subject: string | null };

export type SearchView = {
  conversations: FoundConversation[];
  contacts: FoundContact[];
  messages: FoundMessage[];
};
