import type { TaskInput } from "@/lib/schemas/knowledge/task";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import { enqueue } from "@/server/jobs/enqueue";
import type { Actor } from "@/server/members/actor";

type StartResult = { ok: true; taskId: string } | { ok: false; reason: "busy" };

/** Begins a task; one at a time in an account. */
export async function startTask(
  actor: Pick<Actor, "scope" | "userId">,
  { kind, ...input }: TaskInput,
): Promise<StartResult> {
  const { scope, userId } = actor;
  return tenantDb(scope).$transaction(async (tx): Promise<StartResult> => {
    // Two clicks at once: the second waits here and finds the first's task.
    await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${scope}::uuid FOR UPDATE`;
    const running = await tx.knowledgeTask.count({
      where: { state: { in: ["queued", "running"] } },
    });
    if (running > 0) return { ok: false, reason: "busy" };
    const { id } = await tx.knowledgeTask.create({
      data: { accountId: scope, kind, input, createdById: userId, createdAt: now() },
    });
    await enqueue("knowledge.task", { accountId: scope, taskId: id }, { tx });
    return { ok: true, taskId: id };
  });
}
