import { z } from "zod";
import { articleLocale } from "@/lib/schemas/knowledge/article";

export const pairInput = z.object({
  locale: articleLocale,
  question: z.string().trim().min(1, "Write the question.").max(500, "At most 500 characters."),
  answer: z.string().trim().min(1, "Write the answer.").max(5_000, "At most 5,000 characters."),
});
export type PairInput = z.input<typeof pairInput>;

export const pairIdInput = z.object({ pairId: z.uuid() });
export const changePairInput = pairInput.extend(pairIdInput.shape);

export const pairStatuses = ["proposed", "approved", "rejected"] as const;
export type PairStatus = (typeof pairStatuses)[number];
export const pairFilter = z.object({
  status: z.enum(pairStatuses).default("approved").catch("approved"),
  after: z.uuid().optional().catch(undefined),
});

export type PairView = {
  id: string;
  locale: string;
  question: string;
  answer: string;
  status: PairStatus;
  /** Number of the conversation it was found in. */
  conversationNumber: number | null;
};
export type PairList = { items: PairView[]; nextCursor: string | null };

/** What customers asked and the assistant did not know. */
export type UnansweredQuestion = {
  question: string;
  count: number;
  lastAskedAt: string;
  conversationNumber: number | null;
};
