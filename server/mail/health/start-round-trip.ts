import { v7 as makeId } from "uuid";
import { now } from "@/server/clock";
import { withEvents } from "@/server/events/with-events";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import type { Actor } from "@/server/members/actor";
import { limit } from "@/server/rate-limit/limit";
import { makeAddressToken } from "@/server/secrets/base32";

/**
 * Sends the administrator a mail to answer, in his language. It leaves within a second.
 * @throws AppError rate_limited above ten tests in an hour.
 */
export async function startRoundTrip(
  actor: Actor,
  input: { locale: string },
): Promise<{ id: string }> {
  const { scope } = actor;
  await limit({ name: "round-trip", key: scope, points: 10, windowSeconds: 3_600 });
  return withEvents(scope, async (tx) => {
    const [id, tokenId] = [makeId(), makeAddressToken()];
    const { outboundEmailId } = await queueAccountMail(tx, {
      kind: "round_trip",
      accountId: scope,
      to: actor.email,
      props: { name: actor.name, tokenId, locale: input.locale },
    });
    await tx.roundTrip.create({
      data: {
        ...{ id, accountId: scope, userId: actor.userId, toEmail: actor.email },
        ...{ tokenId, outboundEmailId, createdAt: now() },
      },
    });
    return { id };
  });
}
