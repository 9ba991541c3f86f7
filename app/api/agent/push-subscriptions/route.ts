import { pushEndpointInput, pushSubscriptionInput } from "@/lib/schemas/notification";
import { getActor } from "@/server/auth/session";
import { readJson, route } from "@/server/http/route";
import {
  dropPushSubscription,
  keepPushSubscription,
} from "@/server/notifications/commands/push-subscriptions";

/** A browser wants to be told; its service worker asks again when its vendor gives it another address. */
export const POST = route(async (request) => {
  const actor = await getActor();
  await keepPushSubscription(actor, await readJson(request, pushSubscriptionInput));
  return new Response(null, { status: 204 });
});

export const DELETE = route(async (request) => {
  const actor = await getActor();
  await dropPushSubscription(actor, await readJson(request, pushEndpointInput));
  return new Response(null, { status: 204 });
});
