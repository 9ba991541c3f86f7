import { createWorkspace } from "@/prisma/seed/create-workspace";
import { env } from "@/server/env";

/**
 * Makes the first workspace on an empty database, with demo content to look at. Answers the administrator's sign-in to
 * print once, or null when there was a workspace.
 */
export async function seedFirstStart(): Promise<{ email: string; password: string } | null> {
  const email = env.ADMIN_EMAIL ?? "admin@example.com";
  const workspace = await createWorkspace({
    name: "Acme",
    admin: { name: "Grace", email, password: env.ADMIN_PASSWORD },
    onlyIfFirst: true,
  });
  if (!workspace) return null;
  return { email, password: workspace.password ?? "the one this person already has" };
}
