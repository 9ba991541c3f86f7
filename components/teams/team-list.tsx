"use client";

import { RecordList } from "@/components/settings/records/record-list";
import { TeamDialog } from "@/components/teams/team-dialog";
import { Avatar } from "@/components/ui/avatar";
import { useWords } from "@/components/words/words-provider";
import type { MemberView } from "@/lib/schemas/desk";
import type { TeamView } from "@/lib/schemas/triage/team";
import { deleteTeamAction } from "@/server/teams/actions";

const mostFaces = 5;

type TeamListProps = { teams: TeamView[]; members: MemberView[] };

/** Every team, with who is in it. */
export function TeamList({ teams, members }: TeamListProps) {
  const t = useWords();
  return (
    <RecordList
      label={t("Teams")}
      empty={{
        drawing: "people",
        title: t("No teams yet."),
        description: t("Make the first, such as “Billing” or “Second line”."),
      }}
      rows={teams.map((team) => ({
        ...{ id: team.id, title: team.name, description: team.description },
        aside: <Faces people={members.filter(({ id }) => team.memberIds.includes(id))} />,
        change: <TeamDialog team={team} members={members} />,
        question: {
          title: t("Delete the team “{name}”?", { name: team.name }),
          description: t(
            "Its conversations stay with whom they are assigned to, and belong to no team.",
          ),
        },
        onDelete: () => deleteTeamAction({ teamId: team.id }),
      }))}
    />
  );
}

function Faces({ people }: { people: MemberView[] }) {
  const t = useWords();
  if (people.length === 0) return <span className="text-xs text-faint">{t("Nobody")}</span>;
  return (
    <span className="flex items-center gap-1" title={people.map(({ name }) => name).join(", ")}>
      {people.slice(0, mostFaces).map(({ id, name }) => (
        <Avatar key={id} name={name} size="sm" />
      ))}
      {people.length > mostFaces && (
        <span className="text-xs text-soft">+{people.length - mostFaces}</span>
      )}
      <span className="sr-only">{people.map(({ name }) => name).join(", ")}</span>
    </span>
  );
}
