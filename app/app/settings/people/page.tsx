import type { Metadata } from "next";
import { AddPersonDialog } from "@/components/members/add-person-dialog";
import { PeopleList } from "@/components/members/people-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card } from "@/components/ui/card";
import { loadPeople } from "@/server/members/loaders";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { people, ownUserId } = await loadPeople();
  return (
    <SettingsPage
      title="People"
      description="Who answers in this workspace, and who may change its settings."
      action={<AddPersonDialog />}
    >
      <Card className="py-1 sm:py-2">
        <PeopleList people={people} ownUserId={ownUserId} />
      </Card>
    </SettingsPage>
  );
}
