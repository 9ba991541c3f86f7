import { z } from "zod";
import type { JobName } from "@/server/jobs/definitions";
import type { JobSpec } from "@/server/jobs/enqueue";

const joinable: JobName = "mail.process";
const mailsPayload = z.object({ accountId: z.string(), inboundEmailIds: z.array(z.string()) });

/**
 * The jobs of a batch, with the mails of one queue and account read by one job: looked up and checked together they cost
 * a fraction. Their order stays.
 */
export function joined(specs: JobSpec[]): JobSpec[] {
  const firsts = new Map<string, { inboundEmailIds: string[] }>();
  return specs.flatMap((spec) => {
    if (spec.identifier !== joinable || spec.job_key !== null) return [spec];
    const payload = mailsPayload.parse(spec.payload);
    const key = `${payload.accountId} ${spec.queue_name}`;
    const first = firsts.get(key);
    if (first) {
      first.inboundEmailIds.push(...payload.inboundEmailIds);
      return [];
    }
    firsts.set(key, payload);
    return [{ ...spec, payload }];
  });
}
