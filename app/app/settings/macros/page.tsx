import { MacroDialog } from "@/components/macros/macro-dialog";
import { MacroList } from "@/components/macros/macro-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { getWords, titled } from "@/server/auth/words";
import { loadMacros } from "@/server/macros/loaders";

export const generateMetadata = titled("Macros");

export default async function MacrosPage() {
  const t = await getWords();
  const { macros, choices } = await loadMacros();
  return (
    <SettingsPage
      title={t("Macros")}
      description={t(
        "Several steps under one name. M runs one on the open conversation, or on all that are chosen.",
      )}
      action={<MacroDialog choices={choices} />}
    >
      <MacroList macros={macros} choices={choices} />
    </SettingsPage>
  );
}
