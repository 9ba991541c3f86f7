import type { DashboardLocale } from "@/lib/dashboard-words/dashboard-locale";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { announce } from "@/server/events/announce";
import type { Actor } from "@/server/members/actor";

/** Changes how the actor is called and addressed, in all his accounts. */
export async function updateProfile(
  actor: Actor,
  input: { name: string } | { locale: DashboardLocale | null },
): Promise<void> {
  const { userId } = actor;
  await systemDb().user.update({ where: { id: userId }, data: input });
  if (!("name" in input)) return;
  const memberships = await systemDb().membership.findMany({
    where: { userId },
    select: { accountId: true },
  });
  // Colleagues with an open dashboard see the new name and its initials at once; a lost event costs no more than that.
  for (const { accountId } of memberships) {
    announce(grantScope(accountId), [{ type: "directory.updated", payload: { part: "members" } }]);
  }
}

/** Sets what closes the actor's words in mails of this account; empty: nothing. */
export async function setSignature(
  { scope, userId }: Actor,
  { signature }: { signature: string },
): Promise<void> {
  await tenantDb(scope).membership.updateMany({ where: { userId }, data: { signature } });
}
