import { z } from "zod";
import { maxMessageLength } from "@/lib/limits";
import { findUnknown } from "@/lib/words/canned/canned-text";

export const cannedInput = z.object({
  shortcut: z
    .string()
    .trim()
    .transform((value) => value.replace(/^\/+/, ""))
    .pipe(
      z
        .string()
        .min(1, "Enter a shortcut.")
        .max(40, "Use at most 40 characters.")
        .regex(/^[\p{L}\p{N}_-]+$/u, "Use letters, digits, - and _ without blanks."),
    ),
  text: z
    .string()
    .trim()
    .min(1, "Write the answer.")
    .max(maxMessageLength, "This text is too long.")
    .refine((text) => findUnknown(text).length === 0, {
      error: ({ input }) => `There is no ${findUnknown(String(input)).join(", ")}.`,
    }),
});
export type CannedInput = z.input<typeof cannedInput>;

export const cannedIdInput = z.object({ cannedId: z.uuid() });
export const changeCannedInput = cannedInput.extend(cannedIdInput.shape);

export type CannedView = { id: string; shortcut: string; text: string };
