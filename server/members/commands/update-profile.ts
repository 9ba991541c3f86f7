import type { DashboardLocale } from "@/lib/dashboard-words/dashboard-locale";
import { systemDb } from "@/server/db/client";
import { tenantDb } from "@/server/db/tenant";
import type { Actor } from "@/server/members/actor";

/** Changes how the actor is called and addressed, in all his accounts. */
export async function updateProfile(
  actor: Actor,
  input: { name: string } | { locale: DashboardLocale | null },
): Promise<void> {
  await systemDb().user.update({ where: { id: actor.userId }, data: input });
}

/** Sets what closes the actor's words in mails of this account; empty: nothing. */
export async function setSignature(
  { scope, userId }: Actor,
  { signature }: { signature: string },
): Promise<void> {
  await tenantDb(scope).membership.updateMany({ where: { userId }, data: { signature } });
}
