"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { inboundEmailInput, placeInboundInput } from "@/lib/schemas/mail/inbound-mail";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import {
  type DecideResult,
  discardInbound,
  placeInbound,
  retryInbound,
} from "@/server/mail/lists/decide-inbound";
import { allowAddress } from "@/server/mail/lists/suppressions";

const role = "administrator" as const;

function settle(result: DecideResult): null {
  revalidatePath("/app/settings/email");
  if (result.ok) return null;
  switch (result.reason) {
    case "decided_already":
      throw new AppError("conflict", "Somebody has decided this mail already.");
    case "no_such_conversation":
      throw new AppError("invalid_input", "There is no conversation of this number.", {
        field: "conversationNumber",
      });
    case "never_waived":
      throw new AppError("conflict", "An answer in a team member's name must prove itself.");
    case "no_such_inbox":
      throw new AppError("invalid_input", "This inbox is gone.", { field: "inboxId" });
  }
}

export const retryInboundAction = defineAction(
  { schema: inboundEmailInput, role },
  async ({ scope }, input) => settle(await retryInbound(scope, input)),
);

export const discardInboundAction = defineAction(
  { schema: inboundEmailInput, role },
  async (actor, input) => settle(await discardInbound(actor, input)),
);

export const placeInboundAction = defineAction(
  { schema: placeInboundInput, role },
  async (actor, input) => settle(await placeInbound(actor, input)),
);

export const allowAddressAction = defineAction(
  { schema: z.object({ email: z.string().min(3).max(320) }), role },
  async ({ scope }, input) => {
    const wasSuppressed = await allowAddress(scope, input);
    revalidatePath("/app/settings/email");
    if (!wasSuppressed) throw new AppError("not_found", "This address gets mail already.");
    return null;
  },
);
