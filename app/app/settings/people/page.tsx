import { InvitationList } from "@/components/members/invitation-list";
import { InviteDialog } from "@/components/members/invite-dialog";
import { PeopleList } from "@/components/members/people-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card } from "@/components/ui/card";
import { getWords, titled } from "@/server/auth/words";
import { loadInvitations } from "@/server/invitations/loaders";
import { loadPeople } from "@/server/members/loaders";

export const generateMetadata = titled("People");

export default async function PeoplePage() {
  const t = await getWords();
  const [{ people, ownUserId }, { invitations, teams }] = await Promise.all([
    loadPeople(),
    loadInvitations(),
  ]);
  return (
    <SettingsPage
      title={t("People")}
      description={t("Who answers in this workspace, and who may change its settings.")}
      action={<InviteDialog teams={teams} />}
    >
      <Card className="py-1 sm:py-2">
        <PeopleList people={people} ownUserId={ownUserId} />
      </Card>
      <InvitationList invitations={invitations} />
    </SettingsPage>
  );
}
