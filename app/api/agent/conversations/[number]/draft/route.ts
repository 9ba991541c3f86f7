import { conversationNumber } from "@/lib/schemas/conversation";
import { draftInput } from "@/lib/schemas/writing/draft";
import { getActor } from "@/server/auth/session";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { saveDraft } from "@/server/drafts/commands";
import { parseInput } from "@/server/http/problem";
import { readJson, route } from "@/server/http/route";

/** Keeps what the agent has begun to write, for his other browsers. */
export const PUT = route<{ number: string }>(async (request, params) => {
  const actor = await getActor();
  const { number } = parseInput(conversationNumber, params);
  const draft = await readJson(request, draftInput);
  const { id } = await getConversation(actor.scope, { number });
  await saveDraft(actor.scope, actor, { ...draft, conversationId: id });
  return new Response(null, { status: 204 });
});
