import type { VisitorSession } from "@/server/auth/visitor";
import {
  type RequestTranscriptResult,
  requestTranscript,
} from "@/server/mail/transcripts/request-transcript";

/**
 * A visitor asks for his conversation by mail: to the address known of him and no other, a link session to the address
 * its link was mailed to. The caller has proved that the session may read the conversation.
 */
export const requestTranscriptForVisitor = (
  session: VisitorSession,
  conversationId: string,
): Promise<RequestTranscriptResult> =>
  requestTranscript(session.scope, {
    conversationId,
    reader: session.recipientId
      ? { kind: "recipient", recipientId: session.recipientId }
      : { kind: "contact" },
    why: { reason: "asked", sentBy: "" },
  });
