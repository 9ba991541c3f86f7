import type { Metadata } from "next";
import { LabelDialog } from "@/components/labels/label-dialog";
import { LabelList } from "@/components/labels/label-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadLabels } from "@/server/labels/loaders";

export const metadata: Metadata = { title: "Labels" };

export default async function LabelsPage() {
  const labels = await loadLabels();
  return (
    <SettingsPage
      title="Labels"
      description="Words that conversations are sorted and found by. L puts them on a conversation."
      action={<LabelDialog />}
    >
      <LabelList labels={labels} />
    </SettingsPage>
  );
}
