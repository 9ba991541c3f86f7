import { z } from "zod";

/** What labels are marked with: told apart on light and dark ground, also by those who see fewer colours. */
export const labelColors = [
  "#78716c",
  "#0f766e",
  "#2563eb",
  "#7c3aed",
  "#c026d3",
  "#dc2626",
  "#d97706",
  "#65a30d",
] as const;

export const labelInput = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Enter a name.")
    .max(40, "Use at most 40 characters.")
    .regex(/^[^,]+$/, "A name has no commas."),
  description: z.string().trim().max(200, "Use at most 200 characters.").default(""),
  color: z.string().regex(/^#[0-9a-f]{6}$/i, "Choose a colour."),
});
export type LabelInput = z.infer<typeof labelInput>;

export const labelIdInput = z.object({ labelId: z.uuid() });
export const changeLabelInput = labelInput.extend(labelIdInput.shape);

export type LabelView = { id: string; title: string; description: string; color: string };

/** A label for its settings page. */
export type UsedLabelView = LabelView & { conversationCount: number };
