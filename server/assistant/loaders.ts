import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import type { ToolView } from "@/lib/schemas/assistant/tool";
import type {
  AssistantView,
  KeptQuestionView,
  RunView,
  ServedInbox,
} from "@/lib/schemas/assistant/view";
import { isModelConfigured } from "@/server/assistant/model/is-configured";
import {
  getAssistant,
  listAssistants,
  listServedInboxes,
} from "@/server/assistant/queries/list-assistants";
import { listKeptQuestions, listRuns } from "@/server/assistant/queries/list-runs";
import { listTools } from "@/server/assistant/queries/list-tools";
import { requireActor } from "@/server/auth/session";
import { isAppError } from "@/server/errors";

/** The account's assistants, for administrators. */
export async function loadAssistants(): Promise<AssistantView[]> {
  const { scope } = await requireActor("administrator");
  return listAssistants(scope);
}

/** All of one assistant's page. */
export async function loadAssistant(input: { id: string; isFlagged: boolean }): Promise<{
  assistant: AssistantView;
  inboxes: ServedInbox[];
  kept: KeptQuestionView[];
  runs: RunView[];
  tools: ToolView[];
  hasModel: boolean;
}> {
  const { scope } = await requireActor("administrator");
  const id = z.uuid().safeParse(input.id).data;
  if (id === undefined) notFound();
  const assistant = await getAssistant(scope, id).catch((error: unknown) => {
    if (isAppError(error) && error.code === "not_found") notFound();
    throw error;
  });
  const [inboxes, kept, runs, tools] = await Promise.all([
    listServedInboxes(scope, id),
    listKeptQuestions(scope, id),
    listRuns(scope, { assistantId: id, isFlagged: input.isFlagged }),
    listTools(scope, id),
  ]);
  return { assistant, inboxes, kept, runs, tools, hasModel: isModelConfigured() };
}
