import { z } from "zod";
import { type BulkSteps, bulkSteps } from "@/lib/schemas/triage/bulk";
import { findUnknown } from "@/lib/words/canned/canned-text";

/** What is done, and whether anything is. */
export const macroSteps = bulkSteps;

const text = bulkSteps.shape.reply.refine((value) => findUnknown(value).length === 0, {
  error: ({ input }) => `There is no ${findUnknown(String(input)).join(", ")}.`,
});

export const macroInput = z
  .object({
    name: z.string().trim().min(1, "Enter a name.").max(60, "Use at most 60 characters."),
    description: z.string().trim().max(200, "Use at most 200 characters.").default(""),
    steps: macroSteps.extend({ reply: text, note: text }),
  })
  .refine(({ steps }) => hasSteps(steps), {
    path: ["name"],
    message: "Choose at least one thing to do.",
  });
export type MacroInput = z.input<typeof macroInput>;

function hasSteps({ change, reply, note }: BulkSteps): boolean {
  const { status, assigneeId, teamId, priority, addLabelIds, removeLabelIds } = change;
  const isSet = [status, assigneeId, teamId, priority].some((value) => value !== undefined);
  return isSet || addLabelIds.length + removeLabelIds.length + reply.length + note.length > 0;
}

export const macroIdInput = z.object({ macroId: z.uuid() });
export const changeMacroInput = z.object({ macroId: z.uuid(), macro: macroInput });

export type MacroView = { id: string; name: string; description: string; steps: BulkSteps };
