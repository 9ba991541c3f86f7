import { z } from "zod";
import { listResponsesDue } from "@/server/conversations/queries/responses-due";
import type { JobSpec } from "@/server/jobs/enqueue";

const respondPayload = z.object({ conversationId: z.uuid() });

/**
 * The jobs of a batch without those that one query shows to have nothing to do. A visitor writes many messages, of which
 * few need a response; a job for each would cost more than the messages.
 */
export async function withoutNeedless(specs: JobSpec[]): Promise<JobSpec[]> {
  const asked = specs.flatMap((spec) => conversationOf(spec) ?? []);
  if (asked.length === 0) return specs;
  const due = await listResponsesDue([...new Set(asked)]);
  return specs.filter((spec) => {
    const conversationId = conversationOf(spec);
    return conversationId === null || due.has(conversationId);
  });
}

function conversationOf(spec: JobSpec): string | null {
  if (spec.identifier !== "conversation.respond") return null;
  return respondPayload.parse(spec.payload).conversationId;
}
