import { z } from "zod";
import type { JobName } from "@/server/jobs/definitions";
import type { JobSpec } from "@/server/jobs/enqueue";

const conversationPayload = z.object({ conversationId: z.uuid() });

type ListDue = (conversationIds: string[]) => Promise<Set<string>>;

/**
 * Jobs that follow from every message, and the query that tells where they have anything to do. Loaded like
 * handlers: jobs stand below what they run.
 */
const askedFirst: Partial<Record<JobName, () => Promise<ListDue>>> = {
  "continuity.schedule": async () =>
    (await import("@/server/continuity/planning/schedules-due")).listSchedulesDue,
  "conversation.respond": async () =>
    (await import("@/server/conversations/queries/responses-due")).listResponsesDue,
  "assistant.turn": async () =>
    (await import("@/server/conversations/queries/assistants-share")).listTurnsDue,
  "notifications.raise": async () =>
    (await import("@/server/notifications/queries/raises-due")).listRaisesDue,
  "notices.schedule": async () => (await import("@/server/mail/agents/notices-due")).listNoticesDue,
};

/**
 * The jobs of a batch without those that one query shows to have nothing to do. A visitor writes many messages, of which
 * few need a response; a job for each would cost more than the messages.
 */
export async function withoutNeedless(specs: JobSpec[]): Promise<JobSpec[]> {
  const due = new Map<JobName, Set<string>>();
  for (const name of new Set(specs.map(({ identifier }) => identifier))) {
    const load = askedFirst[name];
    if (!load) continue;
    const listDue = await load();
    const ids = specs.filter((spec) => spec.identifier === name).map(conversationOf);
    due.set(name, await listDue([...new Set(ids)]));
  }
  return specs.filter((spec) => {
    const wanted = due.get(spec.identifier);
    // Without a key it is no mere consequence of a message: an address can be reached again.
    return spec.job_key === null || wanted === undefined || wanted.has(conversationOf(spec));
  });
}

const conversationOf = (spec: JobSpec): string =>
  conversationPayload.parse(spec.payload).conversationId;
