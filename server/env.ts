import { existsSync } from "node:fs";
import { remember } from "@/server/remember";
import { readSettings, type Settings } from "@/server/settings";

function read(): Settings {
  // What is set already wins over the file.
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = readSettings(process.env);
  // next-auth takes its own address from here and from nowhere else.
  process.env.NEXTAUTH_URL = settings.BASE_URL;
  return settings;
}

/**
 * The process's configuration, parsed once from the environment. The only reader of `process.env`.
 * A bad value throws one sentence that names the variable; the start prints it and ends.
 */
export const env: Settings = remember("env", read);
