import { assistantSettings } from "@/lib/schemas/assistant/settings";
import { now } from "@/server/clock";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

const dayMs = 24 * 60 * 60 * 1_000;

const questions = [
  "How long does delivery to Ireland take?",
  "Can I still change my order?",
  "Do you repair watches?",
];

/** An assistant to try in its settings. It serves no inbox: whoever writes in the demo meets people first. */
export async function writeAssistant(scope: AccountScope): Promise<void> {
  const db = tenantDb(scope);
  const settings = assistantSettings.parse({});
  // Older than the workspace, which is how remove-demo.ts knows it.
  const createdAt = new Date(now().getTime() - dayMs);
  const { id } = await db.assistant.create({
    data: { accountId: scope, name: "Iris", settings, createdAt },
    select: { id: true },
  });
  await db.assistantTest.createMany({
    data: questions.map((question) => ({
      ...{ accountId: scope, assistantId: id, question, locale: "en", createdAt: now() },
    })),
  });
}
