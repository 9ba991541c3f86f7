"use server";

import { messageIdInput } from "@/lib/schemas/message";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { deleteMessage } from "@/server/messages/commands/delete-message";

/** Deletes a message of the team; of a colleague's only for administrators. */
export const deleteMessageAction = defineAction(
  { schema: messageIdInput },
  async (actor, input): Promise<null> => {
    const result = await deleteMessage(actor.scope, actor, input);
    if (result.ok) return null;
    if (result.reason === "not_found") throw new AppError("not_found", "This message is gone.");
    throw new AppError("forbidden", "You can delete your own messages only.");
  },
);
