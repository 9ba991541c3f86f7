import { z } from "zod";
import { type ToolParameters, toolParameters } from "@/lib/schemas/assistant/tool";
import type { Prisma } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";
import { openSecret, sealSecret } from "@/server/secrets/secrets";

/** Names and values of headers, as they go out. */
export type SecretHeaders = Record<string, string>;

/** A tool as it is called. */
export type Tool = {
  id: string;
  name: string;
  description: string;
  method: "GET" | "POST";
  /** With places in braces. */
  url: string;
  parameters: ToolParameters;
  /** Sealed. */
  headers: string;
  timeoutMs: number;
};

const secretHeaders = z.record(z.string(), z.string());

export const sealHeaders = (headers: SecretHeaders): string => sealSecret(JSON.stringify(headers));

/** @throws when they were sealed with another AUTH_SECRET. */
export const openHeaders = (sealed: string): SecretHeaders =>
  secretHeaders.parse(JSON.parse(openSecret(sealed)));

/** A stored tool; null for one whose arguments fit no more. */
export function readTool(row: Prisma.AssistantToolGetPayload<object>): Tool | null {
  const { id, name, description, url, headers, timeoutMs } = row;
  const parameters = toolParameters.safeParse(row.parameters);
  if (!parameters.success) return null;
  const method = row.method === "POST" ? "POST" : "GET";
  return { id, name, description, method, url, headers, timeoutMs, parameters: parameters.data };
}

/** Whether the host of a template is one that the assistant may ask. */
export function isHostAllowed(url: string, hosts: readonly string[]): boolean {
  const host = URL.parse(url)?.host;
  return host !== undefined && hosts.includes(host);
}

/** The tools that may be called: switched on, and of allowed hosts. */
export async function listUsableTools(
  scope: AccountScope,
  { id, settings }: { id: string; settings: { toolHosts: readonly string[] } },
): Promise<Tool[]> {
  if (settings.toolHosts.length === 0) return [];
  const rows = await tenantDb(scope).assistantTool.findMany({
    where: { assistantId: id, isEnabled: true },
    orderBy: { createdAt: "asc" },
  });
  return rows
    .filter(({ url }) => isHostAllowed(url, settings.toolHosts))
    .flatMap((row) => readTool(row) ?? []);
}
