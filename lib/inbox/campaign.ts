import { z } from "zod";

/** A message that the chat begins with by itself: to whom it shows, and what it says. */
export const campaign = z.object({
  id: z.uuid(),
  isEnabled: z.boolean(),
  /** The page's address; `*` stands for anything, and without a host any host does. */
  urlPattern: z.string().trim().min(1, "Say on which pages, or * for all.").max(500),
  /** On the page before it shows. */
  seconds: z.int("Give whole seconds.").min(0).max(3600),
  isInHoursOnly: z.boolean(),
  /** Whose words it is; empty: the inbox's. */
  senderName: z.string().trim().max(80),
  text: z.string().trim().min(1, "Write what it says.").max(500),
});
export type Campaign = z.infer<typeof campaign>;
