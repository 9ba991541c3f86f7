import { z } from "zod";
import type { WidgetMessageView } from "@/lib/schemas/message";

const thumb = z.union([z.literal(1), z.literal(-1)]);

/** Message.payload of an assistant's answer. */
export const assistantAnswerPayload = z.object({
  /** Where it is written; without an address when only the account can read it. */
  sources: z.array(
    z.object({ title: z.string(), heading: z.string().nullable(), url: z.string().nullable() }),
  ),
  /** What the customer may have meant. */
  choices: z.array(z.object({ label: z.string(), question: z.string() })),
  /** The customer's thumb: 1, -1, or null before it. */
  rating: thumb.nullable(),
});
export type AssistantAnswerPayload = z.infer<typeof assistantAnswerPayload>;

/** POST /api/widget/conversations/:id/rating, and the thumbs of the dashboard. */
export const answerRatingInput = z.object({ messageId: z.uuid(), rating: thumb });
export type AnswerRatingInput = z.infer<typeof answerRatingInput>;

export type AnswerRatingAnswer = { message: WidgetMessageView };
