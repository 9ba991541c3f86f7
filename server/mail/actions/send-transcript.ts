"use server";

import { sendTranscriptInput } from "@/lib/schemas/mail/outbound-mail";
import { defineAction } from "@/server/http/action";
import { requestTranscript } from "@/server/mail/transcripts/request-transcript";
import { agentRefusal } from "@/server/mail/transcripts/word-refusal";

/** Mails the whole conversation, without private notes, to one of its people or to the agent himself. */
export const sendTranscriptAction = defineAction(
  { schema: sendTranscriptInput },
  async (actor, { conversationId, recipientId, timezone }): Promise<{ email: string }> => {
    const result = await requestTranscript(actor.scope, {
      conversationId,
      reader: recipientId
        ? { kind: "recipient", recipientId }
        : { kind: "agent", email: actor.email },
      why: recipientId
        ? { reason: "sent", sentBy: actor.name }
        : { reason: "own", sentBy: actor.name, own: { userId: actor.userId, timezone } },
    });
    if (!result.ok) throw agentRefusal(result.reason);
    return { email: result.email };
  },
);
