import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { log } from "@/server/log";
import { receiveMail } from "@/server/mail/ingress/receive";
import { providerTimeoutMs, resendClient } from "@/server/mail/transport/resend-client";

const dayMs = 24 * 3_600_000;
const mostDays = 30;

/** Takes in what Resend holds and its webhooks did not bring, when Resend is connected. */
export async function sweepReceived(): Promise<void> {
  if (!env.RESEND_API_KEY) return;
  const missed = await backfillReceived();
  if (missed > 0) log.warn({ missed }, "received mails were missed and are taken in now");
}

/**
 * Pages Resend's received mails, newest first, and stores those unknown here; a known one is left alone. It goes back
 * to the first page that is wholly known and a day old, at most 30 days, and never beyond the first workspace.
 * @returns how many were missed. @throws when Resend does not answer.
 */
export async function backfillReceived(): Promise<number> {
  const first = await systemDb().account.findFirst({ orderBy: { createdAt: "asc" } });
  if (!first) return 0;
  const at = now().getTime();
  const since = Math.max(first.createdAt.getTime(), at - mostDays * dayMs);
  let missed = 0;
  let after: string | undefined;
  for (;;) {
    const page = await listPage(after);
    const mails = page.data.filter((mail) => Date.parse(mail.created_at) >= since);
    let missedHere = 0;
    for (const mail of mails) {
      const { id, received_for, to, cc } = mail;
      const received = await receiveMail({
        source: "resend",
        sourceEventId: id,
        raw: null,
        envelopeFrom: null,
        envelopeTo: received_for?.length ? received_for : [...to, ...(cc ?? [])],
      });
      if (!received.isRepeat) missedHere += 1;
    }
    missed += missedHere;
    const last = page.data.at(-1);
    const isKnown = missedHere === 0 && last && at - Date.parse(last.created_at) > dayMs;
    if (!page.has_more || !last || mails.length < page.data.length || isKnown) return missed;
    after = last.id;
  }
}

async function listPage(after: string | undefined) {
  const signal = AbortSignal.timeout(providerTimeoutMs);
  const options = { limit: 100, ...(after && { after }) };
  const answer = await resendClient().emails.receiving.list(options, { signal });
  if (answer.error) {
    throw new Error(`Resend does not list received mails: ${answer.error.name}`);
  }
  return answer.data;
}
