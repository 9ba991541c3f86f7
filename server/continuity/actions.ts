"use server";

import { z } from "zod";
import { addParticipantInput, removeParticipantInput } from "@/lib/schemas/participant";
import {
  type AddParticipantRefusal,
  addParticipant,
  mostParticipants,
} from "@/server/continuity/commands/add-participant";
import { removeParticipant } from "@/server/continuity/commands/remove-participant";
import { revokeLinkSession } from "@/server/continuity/commands/revoke-link-session";
import { type SendNowResult, sendNow } from "@/server/continuity/commands/send-now";
import { undoMail } from "@/server/continuity/commands/undo-mail";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
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

/** Emails what waits at once; what was taken back too when `includesHeld`. */
export const sendNowAction = defineAction(
  { schema: conversationInput.extend({ includesHeld: z.boolean().default(false) }) },
  async (actor, input): Promise<{ mails: number }> => {
    const result = await sendNow(actor.scope, input);
    if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
    return { mails: result.mails };
  },
);

/** Keeps what waits from being emailed until an agent says so. */
export const undoMailAction = defineAction(
  { schema: conversationInput },
  async (actor, input): Promise<null> => {
    const result = await undoMail(actor.scope, input);
    if (!result.ok) throw new AppError("conflict", "It is too late: the email has left.");
    return null;
  },
);

const additionRefusals: Record<AddParticipantRefusal, string> = {
  not_found: "This conversation no longer exists.",
  is_contact: "This is the customer: the answers go there anyway.",
  own_address: "This is an address of ours: emails to it would come back.",
  member_address: "This is a colleague. Assign the conversation, or write a private note.",
  refused: "The owner of this address does not want to be part of this conversation.",
  too_many: `A conversation has at most ${mostParticipants} people in copy.`,
};

/** Adds somebody who gets the answers too. */
export const addParticipantAction = defineAction(
  { schema: addParticipantInput },
  async ({ scope, userId, name }, input): Promise<{ recipientId: string }> => {
    const addedBy = { id: userId, name };
    const result = await withEvents(scope, (tx, emit) =>
      addParticipant(tx, emit, scope, { ...input, addedBy }),
    );
    if (result.ok) return { recipientId: result.recipientId };
    throw new AppError("conflict", additionRefusals[result.reason], { field: "email" });
  },
);

/** Takes somebody in copy out of the conversation. Harmless when he is already. */
export const removeParticipantAction = defineAction(
  { schema: removeParticipantInput },
  async ({ scope, name }, input): Promise<null> => {
    await withEvents(scope, (tx, emit) =>
      removeParticipant(tx, emit, scope, { ...input, removedBy: { name } }),
    );
    return null;
  },
);

/** Ends a chat that was opened by a mailed link. Harmless when it has ended. */
export const revokeLinkSessionAction = defineAction(
  { schema: z.object({ sessionId: z.uuid() }) },
  async ({ scope, name }, { sessionId }): Promise<null> => {
    await revokeLinkSession(scope, { sessionId, revokedBy: { name } });
    return null;
  },
);
