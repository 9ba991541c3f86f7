import type { Metadata } from "next";
import { DefinitionDialog } from "@/components/attributes/definition-dialog";
import { DefinitionList } from "@/components/attributes/definition-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadDefinitions } from "@/server/attributes/loaders";

export const metadata: Metadata = { title: "Attributes" };

export default async function AttributesPage() {
  const definitions = await loadDefinitions();
  return (
    <SettingsPage
      title="Attributes"
      description="What you want to know of contacts and conversations beyond name and address."
      action={<DefinitionDialog />}
    >
      <DefinitionList definitions={definitions} />
    </SettingsPage>
  );
}
