import type { SuppressionView } from "@/lib/schemas/mail/inbound-mail";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { withEvents } from "@/server/events/with-events";
import { liftSuppression } from "@/server/mail/suppression";

/**
 * Addresses nothing is sent to, in the order of the alphabet. `after` is the last address of a page, `words` are part
 * of an address.
 */
export async function listSuppressions(
  scope: AccountScope,
  input: { after?: string | undefined; words?: string | undefined; limit: number },
): Promise<{ items: SuppressionView[]; nextCursor: string | null }> {
  const rows = await tenantDb(scope).suppression.findMany({
    where: {
      AND: [
        input.after ? { email: { gt: input.after } } : {},
        input.words ? { email: { contains: input.words.trim(), mode: "insensitive" } } : {},
      ],
    },
    orderBy: { email: "asc" },
    take: input.limit + 1,
  });
  const items = rows.slice(0, input.limit).map(({ email, reason, detail, since }) => ({
    ...{ email, reason, detail },
    since: since.toISOString(),
  }));
  return { items, nextCursor: rows.length > input.limit ? (items.at(-1)?.email ?? null) : null };
}

export const countSuppressions = (scope: AccountScope): Promise<number> =>
  tenantDb(scope).suppression.count();

/** Lets mail go to an address again. Answers whether it was suppressed. */
export function allowAddress(scope: AccountScope, input: { email: string }): Promise<boolean> {
  return withEvents(scope, (tx, emit) =>
    liftSuppression(tx, emit, { email: input.email, isByReply: false }),
  );
}
