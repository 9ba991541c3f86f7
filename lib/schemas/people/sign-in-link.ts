import { z } from "zod";
import { emailInput } from "@/lib/schemas/member";

/** Until a mailed link that signs in stops working. */
export const linkMinutes = 15;

export const requestLinkInput = z.object({ email: z.string().trim().pipe(emailInput) });
export const useLinkInput = z.object({
  token: z.string().min(1).max(200),
  /** Of the second factor, or a backup code; asked for where there is one. */
  code: z.string().trim().max(40, "This code is too long.").optional(),
});
