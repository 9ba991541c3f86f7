import { z } from "zod";
import type { JobSpec } from "@/server/jobs/enqueue";

const ofMails = z.object({ accountId: z.string(), inboundEmailIds: z.array(z.string()) });
const ofMessage = z.object({
  accountId: z.string(),
  kind: z.literal("message_created"),
  conversationId: z.string(),
});

/** What joins jobs, and the ids each brings along under one name of the payload. */
type Share = { key: string; payload: object; name: string; ids: string[] };

/**
 * The jobs of a batch, with those read by one job that cost a fraction together: mails of one queue and account, looked
 * up and checked at once, and the telling of what customers of an account wrote. The order of the mails stays.
 */
export function joined(specs: JobSpec[]): JobSpec[] {
  const firsts = new Map<string, string[]>();
  return specs.flatMap((spec) => {
    const share = shareOf(spec);
    if (!share) return [spec];
    const first = firsts.get(share.key);
    if (first) {
      first.push(...share.ids);
      return [];
    }
    firsts.set(share.key, share.ids);
    // By its own key it would replace a waiting job of other conversations.
    return [{ ...spec, job_key: null, payload: { ...share.payload, [share.name]: share.ids } }];
  });
}

function shareOf(spec: JobSpec): Share | null {
  if (spec.identifier === "mail.process" && spec.job_key === null) {
    const { accountId, inboundEmailIds } = ofMails.parse(spec.payload);
    const key = `${spec.identifier} ${accountId} ${spec.queue_name}`;
    return { key, payload: { accountId }, name: "inboundEmailIds", ids: [...inboundEmailIds] };
  }
  if (spec.identifier !== "notifications.raise") return null;
  const { data } = ofMessage.safeParse(spec.payload);
  if (!data) return null;
  const { accountId, kind, conversationId } = data;
  const key = `${spec.identifier} ${accountId}`;
  return { key, payload: { accountId, kind }, name: "conversationIds", ids: [conversationId] };
}
