import type { Metadata } from "next";
import { MacroDialog } from "@/components/macros/macro-dialog";
import { MacroList } from "@/components/macros/macro-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadMacros } from "@/server/macros/loaders";

export const metadata: Metadata = { title: "Macros" };

export default async function MacrosPage() {
  const { macros, choices } = await loadMacros();
  return (
    <SettingsPage
      title="Macros"
      description="Several steps under one name. M runs one on the open conversation, or on all that are chosen."
      action={<MacroDialog choices={choices} />}
    >
      <MacroList macros={macros} choices={choices} />
    </SettingsPage>
  );
}
