import { seedFirstStart } from "@/prisma/seed/first-start";
import type { SeedPlace } from "@/prisma/seed/rows";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";

/** The first workspace with its first inbox and administrator, made when the database is empty. */
export async function findSeedPlace(report: (line: string) => void): Promise<SeedPlace> {
  const admin = await seedFirstStart();
  if (admin) report(`Made the first workspace: ${admin.email}, password ${admin.password}`);
  const account = await systemDb().account.findFirstOrThrow({
    orderBy: { createdAt: "asc" },
    include: {
      inboxes: { orderBy: { createdAt: "asc" }, take: 1 },
      memberships: {
        where: { role: "administrator" },
        orderBy: { createdAt: "asc" },
        take: 1,
        include: { user: true },
      },
    },
  });
  const [inbox, membership] = [account.inboxes[0], account.memberships[0]];
  if (!inbox || !membership) throw new Error("The first workspace has no inbox or administrator.");
  const { id, name } = membership.user;
  return { accountId: account.id, inboxId: inbox.id, agent: { id, name }, present: now() };
}
