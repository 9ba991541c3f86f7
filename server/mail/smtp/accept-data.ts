import { createHash } from "node:crypto";
import { v7 as makeId } from "uuid";
import { dropRaw } from "@/server/mail/fetching/raw-mails";
import { storeRawStream } from "@/server/mail/fetching/store-raw-stream";
import { findTarget, type Target } from "@/server/mail/ingress/find-target";
import { noteAccepted } from "@/server/mail/ingress/ingress-state";
import type { Origin } from "@/server/mail/ingress/origin";
import { recordArrival } from "@/server/mail/ingress/receive";
import { SmtpRefusal } from "@/server/mail/smtp/smtp-refusal";

type Envelope = { from: string; to: string[] };

/** A mail on its way in; `sizeExceeded` is raised as soon as it is larger than announced. */
type Data = AsyncIterable<Buffer> & { sizeExceeded: boolean };

const tooLarge = () => new SmtpRefusal(552, "5.3.4 The mail is larger than 35 MB");

/**
 * Takes the mail of one SMTP transaction: a large one streamed to storage, then a row for each inbox and each account.
 * Only when it returns may the sender be told 250. A repeat adds nothing.
 * @throws SmtpRefusal 552 for a mail that is too large; any other error when it was not kept.
 */
export async function acceptData(data: Data, envelope: Envelope, origin: Origin): Promise<void> {
  // While the mail comes in. A failure is met below.
  const grouping = groupRecipients(envelope.to);
  grouping.catch(() => undefined);
  const { head, ...stored } = await storeRawStream({
    ...{ id: makeId(), chunks: within(data) },
    ...{ maxBytes: Number.POSITIVE_INFINITY, onTooLarge: tooLarge },
  });
  const groups = await grouping.catch(async (error: unknown) => {
    await dropRaw(stored);
    throw error;
  });
  let isKept = false;
  for (const { to, target } of groups) {
    const id = makeId();
    const identity = JSON.stringify([envelope.from, to, stored.rawHash]);
    const arrival = {
      source: "smtp" as const,
      sourceEventId: createHash("sha256").update(identity).digest("hex"),
      raw: head,
      envelopeFrom: envelope.from,
      envelopeTo: to,
      origin,
      ...(target?.scope && { accountId: target.scope }),
    };
    if (await recordArrival(id, arrival, stored)) isKept = true;
  }
  // After an error the file stays: the row that points to it may have been committed.
  if (!isKept) await dropRaw(stored);
  await noteAccepted("smtp");
}

/** The rest of a mail that is too large is read and dropped: a sender listens only once he has said everything. */
async function* within(data: Data): AsyncGenerator<Buffer> {
  for await (const chunk of data) if (!data.sizeExceeded) yield chunk;
  if (data.sizeExceeded) throw tooLarge();
}

/** One mail to two accounts is two rows: neither sees the other's recipients. */
async function groupRecipients(
  addresses: string[],
): Promise<{ to: string[]; target: Target | null }[]> {
  const groups = new Map<string, { to: string[]; target: Target | null }>();
  for (const address of addresses) {
    const target = await findTarget(address);
    const name = target?.key ?? "nobody";
    const group = groups.get(name) ?? { to: [], target };
    group.to.push(address);
    groups.set(name, group);
  }
  return [...groups.values()];
}
