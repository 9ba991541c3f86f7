import "server-only";
import { cookies } from "next/headers";
import { readAddress } from "@/lib/desk-address";
import { conversationFilter } from "@/lib/schemas/conversation";
import { type DeskView, densityCookie, panelCookie, type ThreadView } from "@/lib/schemas/desk";
import { requireActor } from "@/server/auth/session";
import { viewConversationList } from "@/server/conversations/queries/view-conversation-list";
import { viewDirectory, viewThread } from "@/server/desk/queries";
import { isAppError } from "@/server/errors";
import type { Actor } from "@/server/members/actor";
import { getSignature } from "@/server/members/queries";

/** Everything the first paint of the conversation screens takes. */
export async function loadDesk(place: {
  number: string | undefined;
  search: Record<string, unknown>;
}): Promise<DeskView> {
  const actor = await requireActor();
  const { filter, number } = readAddress(place);
  const [list, directory, thread, signature] = await Promise.all([
    viewConversationList(actor.scope, actor, conversationFilter.parse(filter)),
    viewDirectory(actor),
    number === null ? null : findThread(actor, number),
    getSignature(actor.scope, actor.userId),
  ]);
  const user = { id: actor.userId, name: actor.name, signature };
  const kept = await cookies();
  const isPanelShown = kept.get(panelCookie)?.value !== "hidden";
  const isComfortable = kept.get(densityCookie)?.value === "comfortable";
  return { user, directory, filter, list, openNumber: number, thread, isPanelShown, isComfortable };
}

/** A number that names nothing is said within the page, beside the list. */
async function findThread(actor: Actor, number: number): Promise<ThreadView | null> {
  try {
    return await viewThread(actor.scope, actor, { number });
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") return null;
    throw error;
  }
}
