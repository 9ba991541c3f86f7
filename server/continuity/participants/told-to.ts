import type { Prisma } from "@/server/db/client";

/** What of a conversation somebody may be told: a participant from when he was added, without what he was left out of. */
export const toldTo = (recipient: { id: string; joinedSeq: number }): Prisma.MessageWhereInput => ({
  seq: { gte: recipient.joinedSeq },
  NOT: { withheldFrom: { has: recipient.id } },
});
