import { defaultInboxSettings, type InboxSettings } from "@/lib/schemas/inbox-settings";
import { createWorkspace } from "@/prisma/seed/create-workspace";
import { hashPassword } from "@/server/auth/password";
import { encodeSessionToken, sessionCookie } from "@/server/auth/session-token";
import { systemDb } from "@/server/db/client";
import type { AccountScope } from "@/server/db/scope";
import type { Actor } from "@/server/members/actor";
import { startSession } from "@/server/members/commands/start-session";
import { appendMessage } from "@/server/messages/commands/append-message";
import type { MessageRow } from "@/server/messages/row";
import { openSecret } from "@/server/secrets/secrets";

export type TestMember = {
  actor: Actor;
  password: string;
  /** The cookie of this member's sign-in. */
  cookie(): Promise<{ name: string; value: string }>;
  answers(conversationId: string, text: string): Promise<MessageRow>;
  notes(conversationId: string, text: string): Promise<MessageRow>;
};

export type TestWorkspace = {
  name: string;
  scope: AccountScope;
  inbox: { id: string; websiteToken: string; identityKey: string };
  admin: TestMember;
  agent: TestMember;
  /** Changes settings of the inbox. */
  configure(settings: Partial<InboxSettings>): Promise<void>;
};

let count = 0;

function memberOf(actor: Actor): TestMember {
  const write = async (kind: "chat" | "note", conversationId: string, text: string) => {
    const result = await appendMessage(actor.scope, {
      ...{ conversationId, kind, text, clientId: crypto.randomUUID() },
      ...{ authorKind: "agent", authorId: actor.userId, authorName: actor.name },
      via: "dashboard",
    });
    if (!result.ok) throw new Error(`The agent's message was refused: ${result.reason}`);
    return result.message;
  };
  return {
    actor,
    password,
    cookie: async () => ({
      name: sessionCookie.name,
      value: await encodeSessionToken(actor.sessionId),
    }),
    answers: (conversationId, text) => write("chat", conversationId, text),
    notes: (conversationId, text) => write("note", conversationId, text),
  };
}

const password = "correct horse battery staple";
let passwordHash: Promise<string> | undefined;

/** A user with the one password of all test users: a hash for each would cost more than most tests. */
async function makeUser(name: string): Promise<{ id: string; email: string }> {
  passwordHash ??= hashPassword(password);
  const email = `${name.toLowerCase()}.${crypto.randomUUID().slice(0, 8)}@acme.test`;
  const user = { name, email, passwordHash: await passwordHash };
  return systemDb().user.create({ data: user, select: { id: true, email: true } });
}

async function signIn(scope: AccountScope, userId: string): Promise<TestMember> {
  const { sessionId } = await startSession({
    ...{ accountId: scope, userId },
    ...{ address: "127.0.0.1", userAgent: "test" },
  });
  const { user, role } = await systemDb().membership.findFirstOrThrow({
    where: { accountId: scope, userId },
    include: { user: true },
  });
  const { name, email, locale } = user;
  return memberOf({ scope, userId, name, email, role, locale, sessionId });
}

/** A workspace of its own with an administrator, an agent and one inbox; signed in, both of them. */
export async function makeWorkspace(
  input: { name?: string; settings?: Partial<InboxSettings> } = {},
): Promise<TestWorkspace> {
  count += 1;
  const name = input.name ?? `Acme ${count}`;
  const [grace, alan] = [await makeUser("Grace"), await makeUser("Alan")];
  const made = await createWorkspace({ name, admin: { name: "Grace", email: grace.email } });
  if (!made) throw new Error("The workspace was not made.");
  const { scope, inboxId } = made;
  await systemDb().membership.create({
    data: { accountId: scope, userId: alan.id, role: "agent" },
  });
  const inbox = await systemDb().inbox.findUniqueOrThrow({ where: { id: inboxId } });
  const workspace: TestWorkspace = {
    name,
    scope,
    inbox: { ...inbox, identityKey: openSecret(inbox.identityKey) },
    admin: await signIn(scope, grace.id),
    agent: await signIn(scope, alan.id),
    async configure(changes) {
      const settings = { ...defaultInboxSettings(name), ...input.settings, ...changes };
      await systemDb().inbox.update({ where: { id: inboxId }, data: { settings } });
    },
  };
  if (input.settings) await workspace.configure({});
  return workspace;
}
