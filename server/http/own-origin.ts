import { env } from "@/server/env";

/**
 * How a process of this machine reaches the web server directly, past any proxy: the sandbox and its webhooks
 * travel over it. A HOST that means "every address" is reached by loopback.
 */
export function ownOrigin(): string {
  const isEverywhere = !env.HOST || env.HOST === "0.0.0.0" || env.HOST === "::";
  const host = isEverywhere ? "127.0.0.1" : (env.HOST ?? "");
  return `http://${host.includes(":") ? `[${host}]` : host}:${env.PORT}`;
}
