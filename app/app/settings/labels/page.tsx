import { LabelDialog } from "@/components/labels/label-dialog";
import { LabelList } from "@/components/labels/label-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { getWords, titled } from "@/server/auth/words";
import { loadLabels } from "@/server/labels/loaders";

export const generateMetadata = titled("Labels");

export default async function LabelsPage() {
  const t = await getWords();
  const labels = await loadLabels();
  return (
    <SettingsPage
      title={t("Labels")}
      description={t(
        "Words that conversations are sorted and found by. L puts them on a conversation.",
      )}
      action={<LabelDialog />}
    >
      <LabelList labels={labels} />
    </SettingsPage>
  );
}
