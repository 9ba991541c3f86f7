"use client";

import { Trash2 } from "lucide-react";
import { DeleteDialog } from "@/components/settings/delete-dialog";
import { TeamDialog } from "@/components/teams/team-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { MemberView } from "@/lib/schemas/desk";
import type { TeamView } from "@/lib/schemas/triage/team";
import { deleteTeamAction } from "@/server/teams/actions";

const mostFaces = 5;

type TeamListProps = { teams: TeamView[]; members: MemberView[] };

/** Every team, with who is in it. */
export function TeamList({ teams, members }: TeamListProps) {
  if (teams.length === 0) {
    return (
      <Card>
        <EmptyState
          drawing="people"
          title="No teams yet."
          description="Make the first, such as “Billing” or “Second line”."
        />
      </Card>
    );
  }
  return (
    <Card className="py-1 sm:py-2">
      <ul aria-label="Teams" className="divide-y">
        {teams.map((team) => (
          <li key={team.id} className="flex min-h-14 items-center gap-3 py-2">
            <div className="min-w-0 flex-1 text-sm">
              <p dir="auto" className="truncate text-start font-medium">
                {team.name}
              </p>
              {team.description && (
                <p dir="auto" className="text-start text-xs [overflow-wrap:anywhere] text-soft">
                  {team.description}
                </p>
              )}
            </div>
            <Faces people={members.filter(({ id }) => team.memberIds.includes(id))} />
            <TeamDialog team={team} members={members} />
            <DeleteDialog
              title={`Delete the team “${team.name}”?`}
              description="Its conversations stay with whom they are assigned to, and belong to no team."
              onDelete={() => deleteTeamAction({ teamId: team.id })}
            >
              <Button variant="ghost" size="icon" aria-label={`Delete ${team.name}`}>
                <Trash2 aria-hidden />
              </Button>
            </DeleteDialog>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Faces({ people }: { people: MemberView[] }) {
  if (people.length === 0) return <span className="text-xs text-faint">Nobody</span>;
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
