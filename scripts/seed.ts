/**
 * `npm run seed -- --contacts N --conversations N --messages N`: realistic data of any size in the first workspace.
 * `npm run seed -- --remove-demo`: the conversations of the first start and the people in them go.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { runCommand } from "@/scripts/run-command";

const usage = "Usage: npm run seed -- --contacts 1000 --conversations 2000 --messages 20000";
const count = z.coerce.number().int("must be a whole number").min(1, "must be at least 1");

const sizesSchema = z
  .object({ contacts: count, conversations: count, messages: count })
  .refine(({ messages, conversations }) => messages >= conversations, {
    path: ["messages"],
    message: "must be at least one for each conversation",
  });

type Sizes = z.infer<typeof sizesSchema>;

function readArguments(): Sizes | "remove-demo" {
  const option = { type: "string" } as const;
  const options = {
    ...{ contacts: option, conversations: option, messages: option },
    "remove-demo": { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options, strict: false });
  if (values["remove-demo"] === true) return "remove-demo";
  const parsed = sizesSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`--${issue?.path.join(".")}: ${issue?.message}. ${usage}`);
}

async function clearDemo(): Promise<void> {
  const { removeDemo } = await import("@/prisma/seed/remove-demo");
  const people = await removeDemo();
  console.log(
    people === 0
      ? "There is no demo content."
      : `Removed ${people} demo people and their conversations.`,
  );
}

async function addBulk(wanted: Sizes): Promise<void> {
  const { findSeedPlace } = await import("@/prisma/seed/find-seed-place");
  const { writeBulk } = await import("@/prisma/seed/bulk");
  const startedAt = performance.now();
  await writeBulk(await findSeedPlace((line) => console.log(line)), wanted, (messages) =>
    console.log(`${messages} of ${wanted.messages} messages`),
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `Wrote ${wanted.contacts} contacts and ${wanted.conversations} conversations in ${seconds} s.`,
  );
}

await runCommand({
  read: readArguments,
  run: async (wanted) => (wanted === "remove-demo" ? clearDemo() : addBulk(wanted)),
});
