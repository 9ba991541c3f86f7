import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { type RetryMailResult, retryMail } from "@/server/mail/sending/retry-mail";

/** Tries every failed mail that carries a message again, by hand; a refusal is answered when none could be. */
export async function retryMessage(
  scope: AccountScope,
  input: { messageId: string },
): Promise<RetryMailResult> {
  const failed = await tenantDb(scope).outboundEmail.findMany({
    where: { state: "failed", messages: { some: { messageId: input.messageId } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  let result: RetryMailResult = { ok: false, reason: "not_failed" };
  for (const { id } of failed) {
    const one = await retryMail(scope, { outboundEmailId: id });
    if (!result.ok) result = one;
  }
  return result;
}
