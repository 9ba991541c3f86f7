import { z } from "zod";

export const jobInput = z.object({ jobId: z.string().regex(/^\d{1,19}$/) });

/** A job that has used up its attempts. */
export type FailedJobView = {
  id: string;
  /** What it does, in words. */
  title: string;
  /** noun.verb */
  name: string;
  error: string;
  attempts: number;
  lastRunAt: string;
};
