import { CreateInboxDialog } from "@/components/inboxes/create-inbox-dialog";
import { InboxList } from "@/components/inboxes/inbox-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { Card } from "@/components/ui/card";
import { getWords, titled } from "@/server/auth/words";
import { loadInboxes } from "@/server/inboxes/loaders";

export const generateMetadata = titled("Inboxes");

export default async function InboxesPage() {
  const t = await getWords();
  const inboxes = await loadInboxes();
  return (
    <SettingsPage
      title={t("Inboxes")}
      description={t("A website's chat, with the address its conversations carry on by.")}
      action={<CreateInboxDialog />}
    >
      <Card className="py-1 sm:py-2">
        <InboxList inboxes={inboxes} />
      </Card>
    </SettingsPage>
  );
}
