import { remember } from "@/server/remember";

const controller = () => remember("assistant-stopping", () => new AbortController());

/** Ends every call of the model of this process: their conversations are handed over before it stops. */
export const stopThinking = (): void => controller().abort();

/** Whether this process is about to stop. */
export const isStopping = (): boolean => controller().signal.aborted;

/** Ends a call in `ms` milliseconds, or when the process stops. */
export const thinkingSignal = (ms: number): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(ms), controller().signal]);
