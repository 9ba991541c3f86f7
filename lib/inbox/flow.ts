import { z } from "zod";

/** What happens to conversations by itself. */
export const flowSettings = z.object({
  /** New ones go to members who are online, by turns. */
  byTurns: z.object({
    isEnabled: z.boolean(),
    /** Open conversations a member has at most, unless his own number says otherwise. */
    capacity: z.int("Give a whole number.").min(1, "At least 1.").max(500, "At most 500."),
  }),
  /** What waits for somebody who is away becomes free again. */
  handOn: z.object({
    isEnabled: z.boolean(),
    minutes: z.int("Give whole minutes.").min(1, "At least 1.").max(1_440, "At most 1440."),
  }),
  /** Answered ones are resolved after a silence. */
  autoResolve: z.object({
    isEnabled: z.boolean(),
    hours: z.int("Give whole hours.").min(1, "At least 1.").max(8_760, "At most 8760."),
    /** Said in the chat then; empty: nothing is. */
    text: z.string().trim().max(1_000, "Use at most 1000 characters."),
  }),
});
export type FlowSettings = z.infer<typeof flowSettings>;

export const defaultFlow: FlowSettings = {
  byTurns: { isEnabled: false, capacity: 10 },
  handOn: { isEnabled: false, minutes: 15 },
  autoResolve: { isEnabled: false, hours: 72, text: "" },
};
