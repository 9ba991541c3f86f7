/** `npm run seed -- --contacts N --conversations N --messages N`: realistic data of any size in the first workspace. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { runCommand } from "@/scripts/run-command";

const usage = "Usage: npm run seed -- --contacts 1000 --conversations 2000 --messages 20000";
const count = z.coerce.number().int("must be a whole number").min(1, "must be at least 1");

const argumentsSchema = z
  .object({ contacts: count, conversations: count, messages: count })
  .refine(({ messages, conversations }) => messages >= conversations, {
    path: ["messages"],
    message: "must be at least one for each conversation",
  });

function readArguments(): z.infer<typeof argumentsSchema> {
  const option = { type: "string" } as const;
  const options = { contacts: option, conversations: option, messages: option };
  const parsed = argumentsSchema.safeParse(parseArgs({ options, strict: false }).values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`--${issue?.path.join(".")}: ${issue?.message}. ${usage}`);
}

await runCommand({
  read: readArguments,
  run: async (wanted) => {
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
  },
});
