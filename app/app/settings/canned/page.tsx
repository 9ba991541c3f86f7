import { CannedDialog } from "@/components/canned/canned-dialog";
import { CannedList } from "@/components/canned/canned-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { getWords, titled } from "@/server/auth/words";
import { loadCanned } from "@/server/canned-responses/loaders";

export const generateMetadata = titled("Canned responses");

export default async function CannedPage() {
  const t = await getWords();
  const responses = await loadCanned();
  return (
    <SettingsPage
      title={t("Canned responses")}
      description={t("Answers kept ready. Type / and the shortcut where you write.")}
      action={<CannedDialog />}
    >
      <CannedList responses={responses} />
    </SettingsPage>
  );
}
