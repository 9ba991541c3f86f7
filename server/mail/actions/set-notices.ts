"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { setNotices } from "@/server/mail/agents/set-notices";

/** Switches one's own notices on or off. */
export const setNoticesAction = defineAction(
  { schema: z.object({ isNotified: z.boolean() }) },
  async (actor, input) => {
    await setNotices(actor, input);
    revalidatePath("/app/settings/profile");
    return null;
  },
);
