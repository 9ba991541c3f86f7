import { z } from "zod";
import { maxMessageLength } from "@/lib/limits";

/** What a member has begun to write; longer than a message may be, because he is told only when he sends. */
export const draftInput = z.object({
  kind: z.enum(["chat", "note"]),
  text: z.string().max(2 * maxMessageLength, "This draft is too long to keep."),
});
export type DraftView = z.infer<typeof draftInput>;
