import { DefinitionDialog } from "@/components/attributes/definition-dialog";
import { DefinitionList } from "@/components/attributes/definition-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadDefinitions } from "@/server/attributes/loaders";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Attributes");

export default async function AttributesPage() {
  const t = await getWords();
  const definitions = await loadDefinitions();
  return (
    <SettingsPage
      title={t("Attributes")}
      description={t(
        "What you want to know of contacts and conversations beyond name and address.",
      )}
      action={<DefinitionDialog />}
    >
      <DefinitionList definitions={definitions} />
    </SettingsPage>
  );
}
