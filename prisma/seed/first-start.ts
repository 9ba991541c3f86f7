import { createWorkspace } from "@/prisma/seed/create-workspace";
import { writeArticles } from "@/prisma/seed/write-articles";
import { writeAssistant } from "@/prisma/seed/write-assistant";
import { writeDemo } from "@/prisma/seed/write-demo";
import { env } from "@/server/env";

/**
 * Makes the first workspace on an empty database, with demo content to look at. Answers the administrator's sign-in to
 * print once, or null when there was a workspace.
 */
export async function seedFirstStart(): Promise<{ email: string; password: string } | null> {
  const admin = {
    name: "Grace",
    email: env.ADMIN_EMAIL ?? "admin@example.com",
    password: env.ADMIN_PASSWORD,
  };
  const workspace = await createWorkspace({ name: "Acme", admin, onlyIfFirst: true });
  if (!workspace) return null;
  const { scope, inboxId, userId, password } = workspace;
  await writeDemo({ accountId: scope, inboxId, agent: { id: userId, name: admin.name } });
  await writeAssistant(scope);
  // What it knows: with it its test questions are asked for the first time.
  await writeArticles(scope, "Acme");
  return { email: admin.email, password: password ?? "the one this person already has" };
}
