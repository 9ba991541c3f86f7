import { z } from "zod";
import { maxMessageLength } from "@/lib/limits";
import { rewriteTones } from "@/lib/messages/rewrite-tones";
import { mailLocales } from "@/lib/words/mail-locales";

const conversationId = z.uuid();
const text = z.string().trim().min(1, "Write something first.").max(maxMessageLength);

/** What an agent asks the model for. Whatever comes of it is a draft. */
export const copilotInput = z.discriminatedUnion("task", [
  z.object({ task: z.literal("reply"), conversationId }),
  z.object({ task: z.literal("summary"), conversationId }),
  z.object({ task: z.literal("labels"), conversationId }),
  z.object({
    task: z.literal("translate"),
    conversationId,
    text,
    /** Absent: the customer's own language. */
    language: z.enum(mailLocales).optional(),
  }),
  z.object({ task: z.literal("rewrite"), conversationId, text, tone: z.enum(rewriteTones) }),
]);
export type CopilotInput = z.output<typeof copilotInput>;

export type CopilotDraft = {
  /** "": nothing to write, as with labels. */
  text: string;
  /** What a suggested reply rests on. */
  sources: { title: string; href: string | null }[];
  labelIds: string[];
};

/** Whether there is somebody to ask; `no_model` and `no_assistant` say what is missing. */
export type CopilotState = "ready" | "no_model" | "no_assistant";
