import "server-only";
import type { AvailabilityName, PersonView, SessionView } from "@/lib/schemas/member";
import { requireActor } from "@/server/auth/session";
import { presentPerson, presentSession } from "@/server/members/present";
import { getAvailability, listOwnSessions, listPeople } from "@/server/members/queries";

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
  availability: AvailabilityName;
  sessions: SessionView[];
}> {
  const actor = await requireActor();
  const [availability, sessions] = await Promise.all([
    getAvailability(actor),
    listOwnSessions(actor),
  ]);
  return {
    name: actor.name,
    email: actor.email,
    availability,
    sessions: sessions.map((session) => presentSession(session, actor.sessionId)),
  };
}
