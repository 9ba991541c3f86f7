import { z } from "zod";

/** Somebody who gets the answers of a conversation too. */
export const addParticipantInput = z.object({
  conversationId: z.uuid(),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254)
    .pipe(z.email("That doesn't look like an email address.")),
  name: z
    .string()
    .trim()
    .max(60)
    .nullable()
    .transform((name) => name || null),
});

export const removeParticipantInput = z.object({
  conversationId: z.uuid(),
  recipientId: z.uuid(),
});
