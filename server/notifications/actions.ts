"use server";

import { revalidatePath } from "next/cache";
import { readNotificationsInput, setNotificationsInput } from "@/lib/schemas/notification";
import { defineAction } from "@/server/http/action";
import { readNotifications } from "@/server/notifications/commands/read-notifications";
import { setNotificationSettings } from "@/server/notifications/commands/set-notification-settings";

export const readNotificationsAction = defineAction(
  { schema: readNotificationsInput },
  async (actor, input) => {
    await readNotifications(actor.scope, actor, input);
    return null;
  },
);

export const setNotificationsAction = defineAction(
  { schema: setNotificationsInput },
  async (actor, input) => {
    await setNotificationSettings(actor, input);
    revalidatePath("/app", "layout");
    return null;
  },
);
