import type { Metadata } from "next";
import { CannedDialog } from "@/components/canned/canned-dialog";
import { CannedList } from "@/components/canned/canned-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadCanned } from "@/server/canned-responses/loaders";

export const metadata: Metadata = { title: "Canned responses" };

export default async function CannedPage() {
  const responses = await loadCanned();
  return (
    <SettingsPage
      title="Canned responses"
      description="Answers kept ready. Type / and the shortcut where you write."
      action={<CannedDialog />}
    >
      <CannedList responses={responses} />
    </SettingsPage>
  );
}
