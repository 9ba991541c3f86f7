"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/server/http/action";
import { startRoundTrip } from "@/server/mail/health/start-round-trip";

/** Sends the administrator a mail to answer. */
export const startRoundTripAction = defineAction(
  { schema: z.object({ locale: z.string().max(35) }), role: "administrator" },
  async (actor, input) => {
    const trip = await startRoundTrip(actor, input);
    revalidatePath("/app/settings/email");
    return trip;
  },
);
