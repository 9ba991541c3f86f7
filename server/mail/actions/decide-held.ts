"use server";

import { revalidatePath } from "next/cache";
import { acceptHeldInput, inboundEmailInput } from "@/lib/schemas/mail/inbound-mail";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { type AcceptHeldResult, acceptHeld } from "@/server/mail/lists/accept-held";
import { discardHeld } from "@/server/mail/lists/decide-inbound";

type Refusal = Extract<AcceptHeldResult, { ok: false }>["reason"];

const refusals: Record<Refusal, string> = {
  decided_already: "Somebody has decided this mail already.",
  never_waived: "An answer in a team member's name must prove itself. Write it in the dashboard.",
  unknown_sender: "The mail has no single sender who could take part.",
  not_found: "The conversation is gone.",
  is_contact: "This is the customer. Accept the mail once.",
  own_address: "This address belongs to this workspace.",
  member_address: "This address belongs to somebody of your team.",
  refused: "The owner of this address said that it was not him.",
  too_many: "This conversation has as many participants as it can have.",
};

/** Lets a held mail into its conversation. */
export const acceptHeldAction = defineAction({ schema: acceptHeldInput }, async (actor, input) => {
  const result = await acceptHeld(actor, input);
  if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
  revalidatePath("/app/settings/email");
  return null;
});

/** Puts a mail held at a conversation aside for good. */
export const discardHeldAction = defineAction(
  { schema: inboundEmailInput },
  async (actor, input) => {
    const result = await discardHeld(actor, input);
    if (!result.ok) throw new AppError("conflict", refusals.decided_already);
    revalidatePath("/app/settings/email");
    return null;
  },
);
