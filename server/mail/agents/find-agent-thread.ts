import type { Prisma } from "@/server/db/client";
import { systemDb } from "@/server/db/client";
import { parseReplyAddress } from "@/server/mail/address";
import { recipientAddresses } from "@/server/mail/inbound/match";
import type { ParsedMail } from "@/server/mail/reading/parse";

const threadInclude = {
  member: { select: { user: { select: { name: true, email: true } } } },
} satisfies Prisma.AgentThreadInclude;

export type AgentThread = Prisma.AgentThreadGetPayload<{ include: typeof threadInclude }>;

/** The agent's thread that a mail is addressed to by its signed address; null for every other mail. */
export async function findAgentThread(arrived: {
  mail: ParsedMail;
  envelopeTo: string[];
  sender: string | null;
}): Promise<AgentThread | null> {
  const addresses = recipientAddresses(arrived.mail, arrived.envelopeTo);
  const tokens = addresses.flatMap((address) => parseReplyAddress(address)?.tokenId ?? []);
  if (tokens.length === 0) return null;
  const threads = await systemDb().agentThread.findMany({
    where: { tokenId: { in: tokens } },
    include: threadInclude,
    orderBy: { createdAt: "asc" },
  });
  const own = threads.find(({ member }) => member.user.email.toLowerCase() === arrived.sender);
  return own ?? threads[0] ?? null;
}
