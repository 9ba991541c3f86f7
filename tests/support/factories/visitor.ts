import { createHmac } from "node:crypto";
import { refreshVisitor, type VisitorSession } from "@/server/auth/visitor";
import { identifyContact } from "@/server/contacts/commands/identify-contact";
import { openSession } from "@/server/contacts/commands/open-session";
import { sendVisitorMessage } from "@/server/conversations/commands/send-visitor-message";
import type { MessageRow } from "@/server/messages/row";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

export type TestVisitor = {
  token: string;
  /** The session as it is now: its contact comes with the first message. */
  session(): Promise<VisitorSession>;
  /** Writes; without a conversation a new one begins. */
  says(text: string, conversationId?: string): Promise<MessageRow>;
};

type Identity = {
  email?: string;
  name?: string;
  /** Signs the address with the inbox's key, as the customer's own server would. */
  isVerified?: boolean;
};

const hmac = (key: string, text: string) => createHmac("sha256", key).update(text).digest("hex");

/** A browser that has opened the widget; with an identity, one whose page has called setUser. */
export async function makeVisitor(
  workspace: TestWorkspace,
  identity: Identity = {},
): Promise<TestVisitor> {
  const { scope, inbox } = workspace;
  const opened = await openSession(scope, { inboxId: inbox.id, userAgent: "test" });
  let { token } = opened;
  let sessionId = opened.session.id;
  const session = async () => {
    const found = await refreshVisitor(sessionId);
    if (!found) throw new Error("The visitor's session has ended.");
    return found;
  };
  const { email, name, isVerified } = identity;
  if (email) {
    const hash = isVerified
      ? {
          identifier: email,
          identifier_hash: hmac(inbox.identityKey, email),
          email_hash: hmac(inbox.identityKey, `email:${email.toLowerCase()}`),
        }
      : {};
    const input = { email, ...(name && { name }), ...hash };
    const result = await identifyContact({ scope, session: await session(), input });
    if (!result.ok) throw new Error(`The visitor was not identified: ${result.reason}`);
    token = result.token ?? token;
    sessionId = result.sessionId;
  }
  return {
    token,
    session,
    async says(text, conversationId) {
      const input = {
        conversationId: conversationId ?? crypto.randomUUID(),
        clientId: crypto.randomUUID(),
        attachmentIds: [],
        text,
      };
      const result = await sendVisitorMessage({ scope, session: await session(), input });
      if (!result.ok) throw new Error(`The visitor's message was refused: ${result.reason}`);
      return result.message;
    },
  };
}
