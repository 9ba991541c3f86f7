"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { startRoundTrip } from "@/server/mail/health/start-round-trip";

/** Sends the administrator a mail to answer. */
export const startRoundTripAction = defineAction(
  { schema: z.null(), role: "administrator" },
  async (actor) => {
    const trip = await startRoundTrip(actor);
    revalidatePath("/app/settings/email");
    return trip;
  },
);
