import { z } from "zod";

const wholeSeconds = "Give whole seconds from 0 to 3600.";

/** A message that the chat begins with by itself: to whom it shows, and what it says. */
export const campaign = z.object({
  id: z.uuid(),
  isEnabled: z.boolean(),
  /** The page's address; `*` stands for anything, and without a host any host does. */
  urlPattern: z.string().trim().min(1, "Say on which pages, or * for all.").max(500),
  /** On the page before it shows. */
  seconds: z.int(wholeSeconds).min(0, wholeSeconds).max(3600, wholeSeconds),
  isInHoursOnly: z.boolean(),
  /** Whose words it is; empty: the inbox's. */
  senderName: z.string().trim().max(80),
  text: z.string().trim().min(1, "Write what it says.").max(500),
});
export type Campaign = z.infer<typeof campaign>;
