import { z } from "zod";
import { maxMessageLength } from "@/lib/limits";
import { listFilter } from "@/lib/schemas/conversation";
import { conversationChange } from "@/lib/schemas/triage/conversation-change";

/** What is done to each conversation of a bulk change, and what a macro consists of. */
export const bulkSteps = z.object({
  change: conversationChange,
  /** To the customer; empty: nothing is said. Variables are filled in for each. */
  reply: z.string().max(maxMessageLength).default(""),
  note: z.string().max(maxMessageLength).default(""),
});
export type BulkSteps = z.output<typeof bulkSteps>;
export type BulkStepsInput = z.input<typeof bulkSteps>;

/** At most so many conversations are changed at once. */
export const mostBulk = 10_000;

/** Conversations by their ids, or all that a list would show. */
const bulkTargets = z.union([
  z.object({ ids: z.array(z.uuid()).min(1).max(mostBulk) }),
  z.object({ filter: listFilter }),
]);
export type BulkTargets = z.output<typeof bulkTargets>;

export const startBulkInput = z.object({ targets: bulkTargets, steps: bulkSteps });
export type StartBulkInput = z.input<typeof startBulkInput>;

export const bulkIdInput = z.object({ runId: z.uuid() });

export type BulkRunView = {
  id: string;
  /** Whose it is: nobody else is shown it. */
  userId: string;
  state: "running" | "done" | "undoing" | "undone";
  total: number;
  /** Looked at since the state last changed. */
  done: number;
  refused: number;
  /** Why the first was refused. */
  problem: string | null;
};
