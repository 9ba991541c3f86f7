import "server-only";
import { type DashboardLocale, dashboardLocaleOf } from "@/lib/dashboard-words/dashboard-locale";
import type {
  AvailabilityChoice,
  PersonView,
  SessionView,
  WorkspaceView,
} from "@/lib/schemas/member";
import type { SecondFactorView } from "@/lib/schemas/second-factor";
import { requireActor } from "@/server/auth/session";
import { type PersonRow, presentPerson, presentSession } from "@/server/members/present";
import {
  getAvailability,
  getSignature,
  listOwnSessions,
  listPeople,
  listWorkspaces,
} from "@/server/members/queries";
import { getSecondFactor, listSecured } from "@/server/second-factor/queries";

/** Who is signed in and where, for the frame around every page. */
export async function loadOwnFrame(): Promise<{
  name: string;
  email: string;
  isAdministrator: boolean;
  workspaces: WorkspaceView[];
}> {
  const { userId, name, email, role, scope } = await requireActor();
  const workspaces = await listWorkspaces(userId);
  return {
    ...{ name, email },
    isAdministrator: role === "administrator",
    workspaces: workspaces.map(({ accountId, account }) => ({
      ...{ id: accountId, name: account.name },
      isCurrent: accountId === scope,
    })),
  };
}

/** The members of the workspace, for administrators. */
export async function loadPeople(): Promise<{ people: PersonView[]; ownUserId: string }> {
  const { scope, userId } = await requireActor("administrator");
  const people = await listPeople(scope);
  const secured = await listSecured(people.map((person) => person.userId));
  const present = (row: PersonRow) => presentPerson(row, secured.has(row.userId));
  return { people: people.map(present), ownUserId: userId };
}

/** The signed-in member and his sign-ins. */
export async function loadProfile(): Promise<{
  name: string;
  email: string;
  locale: DashboardLocale | null;
  availability: AvailabilityChoice;
  signature: string;
  secondFactor: SecondFactorView;
  sessions: SessionView[];
}> {
  const actor = await requireActor();
  const [availability, signature, secondFactor, sessions] = await Promise.all([
    getAvailability(actor),
    getSignature(actor.scope, actor.userId),
    getSecondFactor(actor.userId),
    listOwnSessions(actor),
  ]);
  return {
    name: actor.name,
    email: actor.email,
    locale: dashboardLocaleOf(actor.locale),
    availability,
    signature,
    secondFactor,
    sessions: sessions.map((session) => presentSession(session, actor.sessionId)),
  };
}
