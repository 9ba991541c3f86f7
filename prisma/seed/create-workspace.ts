import { hashPassword } from "@/server/auth/password";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { inboxRow } from "@/server/inboxes/commands";
import { makePassword } from "@/server/members/commands/make-password";

type NewWorkspace = {
  name: string;
  admin: { name: string; email: string; password?: string | undefined };
  /** First start: does nothing when there is a workspace already. */
  onlyIfFirst?: boolean;
};

export type Workspace = {
  scope: AccountScope;
  inboxId: string;
  userId: string;
  /** Null when this person already signs in with a password of his own. */
  password: string | null;
};

/** Makes a workspace with its first administrator and website inbox: all of it or nothing. */
export async function createWorkspace(input: NewWorkspace): Promise<Workspace | null> {
  const { name, admin } = input;
  const password = admin.password ?? makePassword();
  const createdAt = now();
  return systemDb().$transaction(async (tx) => {
    if (input.onlyIfFirst) {
      // Two processes that start together on an empty database make one workspace.
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(7341030)`;
      if ((await tx.account.count()) > 0) return null;
    }
    const account = await tx.account.create({ data: { name, createdAt } });
    const known = await tx.user.findUnique({ where: { email: admin.email } });
    const user =
      known ??
      (await tx.user.create({
        data: {
          ...{ name: admin.name, email: admin.email, createdAt },
          passwordHash: await hashPassword(password),
        },
      }));
    await tx.membership.create({
      data: { accountId: account.id, userId: user.id, role: "administrator", createdAt },
    });
    const scope = grantScope(account.id);
    const inbox = await tx.inbox.create({ data: inboxRow(scope, { name }) });
    return { scope, inboxId: inbox.id, userId: user.id, password: known ? null : password };
  });
}
