import { remember } from "@/server/remember";
import { readSettings, type Settings } from "@/server/settings";

/**
 * The process's configuration, parsed once from the environment. The only reader of `process.env`.
 * A bad value throws one sentence that names the variable; the start prints it and ends.
 */
export const env: Settings = remember("env", () => readSettings(process.env));
