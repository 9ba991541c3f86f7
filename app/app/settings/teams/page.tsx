import type { Metadata } from "next";
import { SettingsPage } from "@/components/settings/settings-page";
import { TeamDialog } from "@/components/teams/team-dialog";
import { TeamList } from "@/components/teams/team-list";
import { loadTeams } from "@/server/teams/loaders";

export const metadata: Metadata = { title: "Teams" };

export default async function TeamsPage() {
  const { teams, members } = await loadTeams();
  return (
    <SettingsPage
      title="Teams"
      description="People who share a kind of work. T gives a conversation to a team."
      action={<TeamDialog members={members} />}
    >
      <TeamList teams={teams} members={members} />
    </SettingsPage>
  );
}
