"use server";

import { inboundEmailInput } from "@/lib/schemas/mail/inbound-mail";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { readHeld } from "@/server/mail/lists/read-held";

/** The whole text of a mail held at a conversation, for the agent who decides about it. */
export const readHeldAction = defineAction({ schema: inboundEmailInput }, async (actor, input) => {
  const mail = await readHeld(actor.scope, input).catch((cause: unknown) => {
    throw new AppError("unavailable", "The mail cannot be read.", { cause });
  });
  if (!mail) throw new AppError("conflict", "Somebody has decided this mail already.");
  return mail;
});
