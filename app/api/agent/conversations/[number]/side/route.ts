import { conversationNumber } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { viewThreadSide } from "@/server/desk/queries";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

export const GET = route<{ number: string }>(async (_request, params) => {
  const actor = await getActor();
  const { number } = parseInput(conversationNumber, params);
  const conversation = await getConversation(actor.scope, { number });
  return Response.json(await viewThreadSide(actor.scope, conversation));
});
