import { AssistantList } from "@/components/assistant/assistant-list";
import { NewAssistant } from "@/components/assistant/new-assistant";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadAssistants } from "@/server/assistant/loaders";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Assistant");

export default async function AssistantsPage() {
  const t = await getWords();
  const assistants = await loadAssistants();
  return (
    <SettingsPage
      title={t("Assistant")}
      description={t(
        "Answers customers first, from what you have written, and passes the rest to people.",
      )}
      action={assistants.length > 0 && <NewAssistant />}
    >
      <AssistantList assistants={assistants} />
    </SettingsPage>
  );
}
