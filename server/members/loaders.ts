import "server-only";
import type { PersonView, SessionView } from "@/lib/schemas/member";
import { requireActor } from "@/server/auth/session";
import { presentPerson, presentSession } from "@/server/members/present";
import { listOwnSessions, listPeople } from "@/server/members/queries";

/** The members of the workspace, for administrators. */
export async function loadPeople(): Promise<{ people: PersonView[]; ownUserId: string }> {
  const { scope, userId } = await requireActor("administrator");
  const people = await listPeople(scope);
  return { people: people.map(presentPerson), ownUserId: userId };
}

/** The signed-in member and his sign-ins. */
export async function loadProfile(): Promise<{
  name: string;
  email: string;
  sessions: SessionView[];
}> {
  const actor = await requireActor();
  const sessions = await listOwnSessions(actor);
  return {
    name: actor.name,
    email: actor.email,
    sessions: sessions.map((session) => presentSession(session, actor.sessionId)),
  };
}
