import { z } from "zod";
import type { DefinitionView } from "@/lib/schemas/attribute";
import type { MergeView } from "@/lib/schemas/contacts/merge";
import type { ContactNoteView } from "@/lib/schemas/contacts/note";
import type { ContactView } from "@/lib/schemas/conversation";
import type { OtherConversationView } from "@/lib/schemas/desk";

const emptyAsNull = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? null : value;

/** What an agent says about a customer; null takes a fact away. */
export const contactInput = z.object({
  name: z.preprocess(
    emptyAsNull,
    z.string().trim().max(200, "Use at most 200 characters.").nullable(),
  ),
  email: z.preprocess(
    emptyAsNull,
    z
      .string()
      .trim()
      .pipe(z.email("Enter an email address, like ada@example.com.").max(254))
      .nullable(),
  ),
  phone: z.preprocess(
    emptyAsNull,
    z.string().trim().max(40, "Use at most 40 characters.").nullable(),
  ),
});
export type ContactInput = { name: string | null; email: string | null; phone: string | null };

export const contactIdInput = z.object({ contactId: z.uuid() });
/** What is not named stays as it is: somebody else may have changed it meanwhile. */
export const editContactInput = contactInput.partial().extend(contactIdInput.shape);
export const blockContactInput = contactIdInput.extend({ isBlocked: z.boolean() });

export type ContactRowView = {
  id: string;
  name: string | null;
  email: string | null;
  isVerified: boolean;
  isBlocked: boolean;
  phone: string | null;
  conversationCount: number;
  lastSeenAt: string | null;
  createdAt: string;
};

export type ContactListView = { items: ContactRowView[]; nextCursor: string | null };

export type ContactPageView = {
  definitions: DefinitionView[];
  notes: ContactNoteView[];
  ownUserId: string;
  contact: ContactView;
  conversations: OtherConversationView[];
  duplicates: Array<{ id: string; name: string | null; isVerified: boolean }>;
  merges: MergeView[];
  /** Administrators alone. */
  mayErase: boolean;
};
