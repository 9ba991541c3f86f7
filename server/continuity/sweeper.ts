import { now } from "@/server/clock";
import { planMail } from "@/server/continuity/planning/plan";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { enqueue } from "@/server/jobs/enqueue";
import { log } from "@/server/log";

const batch = 100;
/** After a failed plan, so that broken rows do not fill the batch. */
const pauseMs = 60_000;

/** Sweep: plans the mails that are due, then hands all that may leave to the senders. */
export async function sweepDueMails(): Promise<void> {
  await planDueMails();
  await enqueueMails();
}

async function planDueMails(): Promise<void> {
  const due = await systemDb().recipient.findMany({
    where: { mailDueAt: { lte: now() } },
    orderBy: { mailDueAt: "asc" },
    take: batch,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of due) {
    // One conversation that cannot be planned must not hold up the others.
    await planMail(grantScope(accountId), { recipientId: id }).catch(async (error: unknown) => {
      log.error({ error, recipientId: id }, "planning a mail failed");
      await systemDb().recipient.updateMany({
        where: { id, mailDueAt: { lte: now() } },
        data: { mailDueAt: new Date(now().getTime() + pauseMs) },
      });
    });
  }
}

/**
 * Adds the job of every mail that waits for an attempt. Several processes may add it at once: the key makes them one,
 * and the sender claims the mail before it does anything.
 */
export async function enqueueMails(): Promise<void> {
  const mails = await systemDb().outboundEmail.findMany({
    where: { state: { in: ["queued", "sending"] }, sendAfter: { lte: now() } },
    orderBy: { sendAfter: "asc" },
    take: batch,
    select: { id: true, accountId: true },
  });
  for (const { id, accountId } of mails) {
    await enqueue("mail.send", { accountId, outboundEmailId: id }, { jobKey: `mail.send:${id}` });
  }
}
