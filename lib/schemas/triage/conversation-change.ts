import { z } from "zod";
import { mostChanged } from "@/lib/limits";
import { conversationStatuses, priorities } from "@/lib/listing/list-names";
import type { ConversationView } from "@/lib/schemas/conversation";

/** What an agent does to conversations; what is left out stays as it is. */
export const conversationChange = z
  .object({
    status: z.enum(conversationStatuses).optional(),
    /** Only with snoozed; null means until the next reply. */
    snoozedUntil: z.coerce.date().nullable().default(null),
    /** Null: nobody. */
    assigneeId: z.uuid().nullable().optional(),
    teamId: z.uuid().nullable().optional(),
    priority: z.enum(priorities).optional(),
    addLabelIds: z.array(z.uuid()).max(50).default([]),
    removeLabelIds: z.array(z.uuid()).max(50).default([]),
  })
  .refine((change) => change.status === "snoozed" || change.snoozedUntil === null, {
    path: ["snoozedUntil"],
    message: "Only a snoozed conversation has a time to come back.",
  });
export type ConversationChange = z.input<typeof conversationChange>;

export const changeConversationsInput = z.object({
  conversationIds: z.array(z.uuid()).min(1).max(mostChanged),
  change: conversationChange,
});
export type ChangeConversationsInput = z.output<typeof changeConversationsInput>;

/** Every conversation as it is now, also those of `refused`, with why those were not changed. */
export type ChangedConversations = {
  items: ConversationView[];
  refused: Array<{ conversationId: string; message: string }>;
};
