import { setTimeout as delay } from "node:timers/promises";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { hashToken, makeToken } from "@/server/secrets/secrets";

const linkMinutes = 60;

/** Longer than the work for a known address takes, so that the answer's time tells nothing. */
const answerAfterMs = 250;

type ResetMail = {
  kind: "password_reset";
  accountId: string;
  to: string;
  props: { name: string; url: string; minutes: number };
};

/** Queues the mail with the transaction. Mail stands above members, so the edge brings it along. */
type QueueMail = (tx: Prisma.TransactionClient, mail: ResetMail) => Promise<unknown>;

/** Mails a link for choosing a new password, if somebody has this address. The answer is the same for all. */
export async function requestPasswordReset(input: {
  email: string;
  queueMail: QueueMail;
}): Promise<void> {
  await Promise.all([mailLink(input), delay(answerAfterMs)]);
}

async function mailLink({
  email,
  queueMail,
}: {
  email: string;
  queueMail: QueueMail;
}): Promise<void> {
  const user = await systemDb().user.findUnique({
    where: { email },
    select: {
      id: true,
      name: true,
      email: true,
      memberships: { select: { accountId: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
  });
  const membership = user?.memberships[0];
  if (!user || !membership) return;
  const token = makeToken();
  await systemDb().$transaction(async (tx) => {
    await tx.passwordReset.create({
      data: {
        userId: user.id,
        tokenHash: hashToken(token),
        createdAt: now(),
        expiresAt: new Date(now().getTime() + linkMinutes * 60_000),
      },
    });
    await queueMail(tx, {
      kind: "password_reset",
      accountId: membership.accountId,
      to: user.email,
      props: { name: user.name, url: `${env.BASE_URL}/reset/${token}`, minutes: linkMinutes },
    });
  });
}
