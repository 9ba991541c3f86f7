import { conversationNumber } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import { viewThread } from "@/server/desk/queries";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

export const GET = route<{ number: string }>(async (_request, params) => {
  const actor = await getActor();
  const { number } = parseInput(conversationNumber, params);
  return Response.json(await viewThread(actor.scope, actor, { number }));
});
