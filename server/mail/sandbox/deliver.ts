import type { SandboxEvent } from "@/lib/schemas/mail/mailbox";
import { systemDb } from "@/server/db/client";
import { ownOrigin } from "@/server/http/own-origin";
import { enqueue } from "@/server/jobs/enqueue";
import { nextEvent, webhookEvent } from "@/server/mail/sandbox/webhook-event";
import { resendWebhookSecret, signSvix } from "@/server/mail/signatures/svix-signature";

const timeoutMs = 15_000;

/**
 * Posts one event of a sandbox mail to our own webhook and queues the one that follows it. A repeat after a crash sends
 * the same svix-id again, by which the receiver knows it.
 * @throws when it is not taken, so that the job is tried again.
 */
export async function deliverSandboxEvent(job: {
  sandboxEmailId: string;
  event: SandboxEvent;
}): Promise<void> {
  const row = await systemDb().sandboxEmail.findUnique({ where: { id: job.sandboxEmailId } });
  if (!row) return;
  const body = JSON.stringify(webhookEvent(job.event, row));
  const id = `msg_${row.id}_${job.event.replace(".", "_")}`;
  const response = await fetch(`${ownOrigin()}/api/webhooks/resend`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...signSvix({ id, body, secret: resendWebhookSecret() }),
    },
    body,
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) throw new Error(`The webhook ${job.event} was answered ${response.status}.`);
  const next = nextEvent(job.event, row.to[0] ?? "");
  await systemDb().$transaction(async (tx) => {
    const lastEvent = job.event.replace("email.", "");
    await tx.sandboxEmail.updateMany({ where: { id: row.id }, data: { lastEvent } });
    if (next) await enqueue("sandbox.deliver", { sandboxEmailId: row.id, event: next }, { tx });
  });
}
