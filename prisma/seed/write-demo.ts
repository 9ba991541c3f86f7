import { chats } from "@/prisma/seed/demo/chats";
import { languages } from "@/prisma/seed/demo/languages";
import { letters } from "@/prisma/seed/demo/letters";
import { writeConversations } from "@/prisma/seed/write-conversations";
import { now } from "@/server/clock";

/** A day in a small shop: conversations in every state, for a first look that is worth it. */
export async function writeDemo(input: {
  accountId: string;
  inboxId: string;
  agent: { id: string; name: string };
}): Promise<void> {
  const drafts = [...chats, ...letters, ...languages].sort(
    (left, right) => right.startedHoursAgo - left.startedHoursAgo,
  );
  await writeConversations({ ...input, present: now() }, { drafts });
}
