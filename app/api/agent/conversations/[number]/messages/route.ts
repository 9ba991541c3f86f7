import { z } from "zod";
import { conversationNumber, position } from "@/lib/schemas/conversation";
import { getActor } from "@/server/auth/session";
import { getConversation } from "@/server/conversations/queries/get-conversation";
import { viewMessages } from "@/server/desk/queries";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";

const page = z.object({ beforeSeq: z.coerce.number().pipe(position) });

export const GET = route<{ number: string }>(async (request, params) => {
  const actor = await getActor();
  const { number } = parseInput(conversationNumber, params);
  const { beforeSeq } = parseInput(page, Object.fromEntries(new URL(request.url).searchParams));
  const { id } = await getConversation(actor.scope, { number });
  return Response.json(await viewMessages(actor.scope, { conversationId: id, beforeSeq }));
});
