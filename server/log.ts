import { pino } from "pino";
import { env } from "@/server/env";
import { remember } from "@/server/remember";

/** The process's logger: JSON lines on standard error. Never log message texts, addresses or tokens at info. */
export const log = remember("log", () =>
  pino(
    {
      level: env.LOG_LEVEL,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // Errors are logged under `error`; without a serializer pino drops message and stack.
      serializers: { error: pino.stdSerializers.err },
    },
    pino.destination(2),
  ),
);
