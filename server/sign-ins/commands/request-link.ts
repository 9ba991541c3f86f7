import { setTimeout as delay } from "node:timers/promises";
import type { AccountMail } from "@/lib/schemas/mail/outbound-mail";
import { linkMinutes } from "@/lib/schemas/people/sign-in-link";
import { now } from "@/server/clock";
import { type Prisma, systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { hashToken, makeToken } from "@/server/secrets/secrets";

/** Longer than the work for a known address takes, so that the answer's time tells nothing. */
const answerAfterMs = 250;

/** Queues the mail with the transaction. Mail stands above this noun, so the edge brings it along. */
type QueueMail = (
  tx: Prisma.TransactionClient,
  mail: Extract<AccountMail, { kind: "sign_in" }> & { accountId: string; to: string },
) => Promise<unknown>;

type RequestLink = { email: string; queueMail: QueueMail };

/** Mails a link that signs in, if somebody has this address. The answer is the same for all. */
export async function requestSignInLink(input: RequestLink): Promise<void> {
  await Promise.all([mailLink(input), delay(answerAfterMs)]);
}

async function mailLink({ email, queueMail }: RequestLink): Promise<void> {
  const user = await systemDb().user.findUnique({
    where: { email },
    select: {
      ...{ id: true, name: true, email: true },
      memberships: { select: { accountId: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
  });
  const membership = user?.memberships[0];
  if (!user || !membership) return;
  const token = makeToken();
  await systemDb().$transaction(async (tx) => {
    await tx.signInLink.create({
      data: {
        ...{ userId: user.id, tokenHash: hashToken(token), createdAt: now() },
        expiresAt: new Date(now().getTime() + linkMinutes * 60_000),
      },
    });
    await queueMail(tx, {
      ...{ kind: "sign_in", accountId: membership.accountId, to: user.email },
      props: {
        subject: "Your link to sign in",
        lines: [
          `Hello ${user.name},`,
          `this link signs you in, once, within ${linkMinutes} minutes.`,
        ],
        quote: "",
        button: "Sign in",
        url: `${env.BASE_URL}/link/${token}`,
        footer: "If you did not ask for it, you need not do anything.",
      },
    });
  });
}
