import type { z } from "zod";
import type { ToolTrialView, tryToolInput } from "@/lib/schemas/assistant/tool";
import { canManageAssistants } from "@/server/assistant/policy";
import { parseAssistantSettings } from "@/server/assistant/settings";
import { callTool } from "@/server/assistant/tools/call-tool";
import { failureWords } from "@/server/assistant/tools/failure-words";
import { readTool } from "@/server/assistant/tools/tool";
import { tenantDb } from "@/server/db/tenant";
import { AppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";

/** Calls a tool for an administrator, in the name of whatever customer he makes up. */
export async function tryTool(
  actor: Actor,
  input: z.output<typeof tryToolInput>,
): Promise<ToolTrialView> {
  if (!canManageAssistants(actor)) throw new AppError("forbidden");
  const row = await tenantDb(actor.scope).assistantTool.findFirst({
    where: { id: input.toolId },
    include: { assistant: { select: { settings: true } } },
  });
  const tool = row && readTool(row);
  if (!row || !tool) throw new AppError("not_found", "This tool no longer exists.");
  const began = performance.now();
  const answer = await callTool(tool, {
    input: argumentsFrom(input.arguments),
    identity: { identifier: input.identifier || null, email: input.email || null },
    hosts: parseAssistantSettings(row.assistant.settings).toolHosts,
    key: crypto.randomUUID(),
  });
  const ms = Math.round(performance.now() - began);
  const text = answer.ok ? answer.text : failureWords[answer.reason];
  return { isOk: answer.ok, text, ms };
}

function argumentsFrom(text: string): unknown {
  try {
    return JSON.parse(text.trim() || "{}");
  } catch {
    throw new AppError("invalid_input", "Write the arguments as JSON.", { field: "arguments" });
  }
}
