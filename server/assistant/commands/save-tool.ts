import type { z } from "zod";
import type { changeToolInput, createToolInput, ToolInput } from "@/lib/schemas/assistant/tool";
import { canManageAssistants } from "@/server/assistant/policy";
import { openHeaders, sealHeaders } from "@/server/assistant/tools/tool";
import { now } from "@/server/clock";
import { tenantDb } from "@/server/db/tenant";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

type SaveResult = { ok: true } | { ok: false; reason: "name_taken" | "not_found" | "too_many" };

const mostTools = 20;

/** Makes a tool of an assistant. */
export async function createTool(
  actor: Actor,
  input: z.output<typeof createToolInput>,
): Promise<SaveResult> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const { assistantId } = input;
  const db = tenantDb(actor.scope);
  if (!(await db.assistant.findFirst({ where: { id: assistantId }, select: { id: true } })))
    return { ok: false, reason: "not_found" };
  if ((await db.assistantTool.count({ where: { assistantId } })) >= mostTools)
    return { ok: false, reason: "too_many" };
  return named(() =>
    db.assistantTool.create({
      data: { accountId: actor.scope, assistantId, createdAt: now(), ...columnsOf(input, {}) },
    }),
  );
}

/** Changes a tool. A header without a value keeps the one it has. */
export async function changeTool(
  actor: Actor,
  input: z.output<typeof changeToolInput>,
): Promise<SaveResult> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const db = tenantDb(actor.scope);
  const where = { id: input.toolId };
  const row = await db.assistantTool.findFirst({ where, select: { headers: true, url: true } });
  if (!row) return { ok: false, reason: "not_found" };
  // A secret stays with the host it was given for.
  const isSameHost = URL.parse(row.url)?.host === URL.parse(input.url)?.host;
  const kept = isSameHost ? openHeaders(row.headers) : {};
  return named(() => db.assistantTool.updateMany({ where, data: columnsOf(input, kept) }));
}

export async function deleteTool(actor: Actor, { toolId }: { toolId: string }): Promise<void> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  await tenantDb(actor.scope).assistantTool.deleteMany({ where: { id: toolId } });
}

function columnsOf(input: ToolInput, kept: Record<string, string>) {
  const { name, description, method, url, parameters, headers, timeoutMs, isEnabled } = input;
  const values = headers.flatMap(({ name: header, value }): [string, string][] => {
    const known = value ?? kept[header];
    return known === undefined ? [] : [[header, known]];
  });
  return {
    ...{ name, description, method, url, parameters, timeoutMs, isEnabled },
    headers: sealHeaders(Object.fromEntries(values)),
  };
}

async function named(write: () => Promise<unknown>): Promise<SaveResult> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    if (violatedIndex(error) !== "AssistantTool_assistantId_name_key") throw error;
    return { ok: false, reason: "name_taken" };
  }
}
