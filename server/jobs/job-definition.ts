import { z } from "zod";
import { PermanentFailure } from "@/server/jobs/permanent-failure";

type JobOptions<Schema extends z.ZodType> = {
  /** What it does, for the list of failed jobs. */
  title: string;
  /** Ids only. `accountId` decides in which account's list a failure is shown. */
  payload: Schema;
  /** Attempts wait e^n seconds: 3 s, 7 s, 20 s, 1 min … 6 h. 8 last about 50 min, 12 about 16 h. */
  maxAttempts: number;
  /** Imports the handler when the first such job runs. Handlers are idempotent: a crash runs them again. */
  load: () => Promise<(payload: z.output<Schema>) => Promise<void>>;
};

/** A job as the worker sees it: `run` parses what was stored and hands it to the lazily loaded handler. */
export type JobDefinition<Schema extends z.ZodType> = {
  title: string;
  payload: Schema;
  maxAttempts: number;
  run: (stored: unknown) => Promise<void>;
};

/** Ties a payload schema to the handler that receives its output. */
export function defineJob<Schema extends z.ZodType>(
  options: JobOptions<Schema>,
): JobDefinition<Schema> {
  return {
    title: options.title,
    payload: options.payload,
    maxAttempts: options.maxAttempts,
    run: async (stored) => {
      const parsed = options.payload.safeParse(stored);
      if (!parsed.success) {
        throw new PermanentFailure(`Malformed payload: ${z.prettifyError(parsed.error)}`);
      }
      const handle = await options.load();
      await handle(parsed.data);
    },
  };
}
