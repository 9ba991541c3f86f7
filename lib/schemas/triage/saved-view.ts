import { z } from "zod";
import { type ListFilter, listFilter } from "@/lib/schemas/conversation";

export const savedViewInput = z.object({
  name: z.string().trim().min(1, "Enter a name.").max(60, "Use at most 60 characters."),
  isShared: z.boolean().default(false),
  filter: listFilter,
});
export type SavedViewInput = z.infer<typeof savedViewInput>;

export const savedViewIdInput = z.object({ viewId: z.uuid() });

export type SavedViewView = {
  id: string;
  name: string;
  isShared: boolean;
  /** May this agent rename or delete it. */
  canChange: boolean;
  filter: ListFilter;
};
