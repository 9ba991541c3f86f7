import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { log } from "@/server/log";
import { planNotice } from "@/server/mail/agents/plan-notice";

const batch = 100;
/** After a failed plan, so that broken rows do not fill the batch. */
const pauseMs = 60_000;

/** Sweep: plans the notices to agents whose time has come. */
export async function sweepDueNotices(): Promise<void> {
  const due = await systemDb().agentThread.findMany({
    where: { noticeDueAt: { lte: now() } },
    orderBy: { noticeDueAt: "asc" },
    take: batch,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of due) {
    // One conversation that cannot be told of must not hold up the others.
    await planNotice(grantScope(accountId), id).catch(async (error: unknown) => {
      log.error({ error, agentThreadId: id }, "planning a notice failed");
      await systemDb().agentThread.updateMany({
        where: { id, noticeDueAt: { lte: now() } },
        data: { noticeDueAt: new Date(now().getTime() + pauseMs) },
      });
    });
  }
}
