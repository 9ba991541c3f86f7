import { env } from "@/server/env";

/** Whether this installation is reached at this very machine only: somebody tries it out. */
export function isLocalInstallation(): boolean {
  const { hostname } = new URL(env.BASE_URL);
  return hostname === "localhost" || hostname === "[::1]" || /^127\.[\d.]+$/.test(hostname);
}
