import { type AssistantSettings, assistantSettings } from "@/lib/schemas/assistant/settings";
import { writeChunks } from "@/server/assistant/knowledge/write-chunks";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

/** What a shop's assistant knows in tests. */
const knowledge = [
  [
    "How long does delivery take?",
    "Delivery takes two to four working days. You get a tracking link by email.",
  ],
  [
    "How do I return a product?",
    "Send it back within 30 days with the return label from your parcel.",
  ],
  ["Which payment methods do you accept?", "We accept cards, PayPal and bank transfer."],
  ["Can I change the delivery address?", "Yes, until the parcel has left our warehouse."],
] as const;

/** An assistant named Iris who answers the workspace's inbox and knows a few things. */
export async function makeAssistant(
  { scope, inbox }: TestWorkspace,
  settings: Partial<AssistantSettings> = {},
): Promise<{ id: string; name: string }> {
  const assistant = await systemDb().assistant.create({
    data: { accountId: scope, name: "Iris", settings: assistantSettings.parse(settings) },
  });
  await systemDb().inbox.update({
    where: { id: inbox.id },
    data: { assistantId: assistant.id },
  });
  for (const [question, answer] of knowledge) {
    await writeChunks(tenantDb(scope), scope, {
      ...{ source: { kind: "pair", id: crypto.randomUUID() }, locale: "en" },
      ...{ title: question, slug: null },
      chunks: [{ heading: null, anchor: null, text: answer }],
    });
  }
  return assistant;
}
