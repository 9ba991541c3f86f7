import { v7 as uuid } from "uuid";
import type { AccountMail } from "@/lib/schemas/mail/outbound-mail";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import { makeAddressToken } from "@/server/secrets/base32";
import { sealSecret } from "@/server/secrets/secrets";

type Writer = {
  outboundEmail: {
    create(args: { data: Prisma.OutboundEmailUncheckedCreateInput }): Promise<unknown>;
  };
};

/**
 * Queues a mail that belongs to no conversation; it leaves within a second of the commit. What it says is kept
 * sealed, since it may hold a token, and wiped once the mail is sent.
 */
export async function queueAccountMail(
  tx: Writer,
  input: AccountMail & { accountId: string; to: string; isAutomatic?: boolean },
): Promise<{ outboundEmailId: string }> {
  const { accountId, to, isAutomatic = false, ...mail } = input;
  const id = uuid();
  await tx.outboundEmail.create({
    data: {
      id,
      accountId,
      kind: input.kind,
      isAutomatic,
      toEmail: to,
      bounceToken: makeAddressToken(),
      idempotencyKey: `mail/${id}`,
      frozen: { draft: sealSecret(JSON.stringify(mail)) },
      sendAfter: now(),
      createdAt: now(),
    },
  });
  return { outboundEmailId: id };
}
