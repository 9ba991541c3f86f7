"use server";

import { z } from "zod";
import { type SendNowResult, sendNow } from "@/server/continuity/commands/send-now";
import { undoMail } from "@/server/continuity/commands/undo-mail";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const conversationInput = z.object({ conversationId: z.uuid() });

type Refusal = Extract<SendNowResult, { ok: false }>["reason"];

const refusals: Record<Refusal, string> = {
  nothing_waits: "Nothing waits to be emailed.",
  no_address: "No email address is known. Ask for one in the chat.",
  switched_off: "Carrying on by email is switched off in this inbox.",
  blocked: "The contact is blocked.",
  refused: "The owner of this address said it was not him. Ask for another one.",
  revoked: "The address was corrected. Try again in a moment.",
  suppressed: "The address cannot be reached. Ask for another one.",
  muted: "Emails about this conversation were stopped by the customer.",
  limited: "Too many emails to an unconfirmed address. The answer is emailed later.",
};

/** Emails what waits at once. */
export const sendNowAction = defineAction(
  { schema: conversationInput },
  async (actor, input): Promise<{ mails: number }> => {
    const result = await sendNow(actor.scope, input);
    if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
    return { mails: result.mails };
  },
);

/** Keeps what waits from being emailed before the next answer. */
export const undoMailAction = defineAction(
  { schema: conversationInput },
  async (actor, input): Promise<null> => {
    const result = await undoMail(actor.scope, input);
    if (!result.ok) throw new AppError("conflict", "It is too late: the email has left.");
    return null;
  },
);
