import { z } from "zod";

/** Message.payload of an assistant's answer. */
export const assistantAnswerPayload = z.object({
  /** Where it is written; without an address when only the account can read it. */
  sources: z.array(
    z.object({ title: z.string(), heading: z.string().nullable(), url: z.string().nullable() }),
  ),
  /** What the customer may have meant. */
  choices: z.array(z.object({ label: z.string(), question: z.string() })),
  /** The customer's thumb: 1, -1, or null before it. */
  rating: z.union([z.literal(1), z.literal(-1)]).nullable(),
});
export type AssistantAnswerPayload = z.infer<typeof assistantAnswerPayload>;
