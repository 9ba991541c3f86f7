import { SettingsPage } from "@/components/settings/settings-page";
import { TeamDialog } from "@/components/teams/team-dialog";
import { TeamList } from "@/components/teams/team-list";
import { getWords, titled } from "@/server/auth/words";
import { loadTeams } from "@/server/teams/loaders";

export const generateMetadata = titled("Teams");

export default async function TeamsPage() {
  const t = await getWords();
  const { teams, members } = await loadTeams();
  return (
    <SettingsPage
      title={t("Teams")}
      description={t("People who share a kind of work. T gives a conversation to a team.")}
      action={<TeamDialog members={members} />}
    >
      <TeamList teams={teams} members={members} />
    </SettingsPage>
  );
}
