import { z } from "zod";
import { slugOf } from "@/lib/markdown/slug";

export const centerInput = z.object({
  slug: z
    .string()
    .trim()
    .max(60, "At most 60 characters.")
    .transform((value) => slugOf(value, 60))
    .pipe(z.string().min(2, "Use at least two letters.")),
  title: z.string().trim().min(1, "Give it a name.").max(80, "At most 80 characters."),
  intro: z.string().trim().max(300, "At most 300 characters.").default(""),
  isPublic: z.boolean(),
});

/** A help centre as its settings show it. */
export type CenterView = {
  slug: string;
  title: string;
  intro: string;
  isPublic: boolean;
  url: string;
};
