import { env } from "@/server/env";

/** Whether this server has a model that words answers; without one the assistant speaks in its sources' words. */
export const isModelConfigured = (): boolean =>
  env.AI_BASE_URL !== undefined && env.AI_MODEL !== undefined;
