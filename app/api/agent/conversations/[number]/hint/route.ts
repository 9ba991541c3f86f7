import { conversationNumber } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import { getContinuityHint } from "@/server/continuity/hint";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

export const GET = route<{ number: string }>(async (_request, params) => {
  const { scope } = await getActor();
  const { number } = parseInput(conversationNumber, params);
  const { id } = await getConversation(scope, { number });
  return Response.json(await getContinuityHint(scope, { conversationId: id }));
});
