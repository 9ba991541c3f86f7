import type { Metadata } from "next";
import { AssistantList } from "@/components/assistant/assistant-list";
import { NewAssistant } from "@/components/assistant/new-assistant";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadAssistants } from "@/server/assistant/loaders";

export const metadata: Metadata = { title: "Assistant" };

export default async function AssistantsPage() {
  const assistants = await loadAssistants();
  return (
    <SettingsPage
      title="Assistant"
      description="Answers customers first, from what you have written, and passes the rest to people."
      action={assistants.length > 0 && <NewAssistant />}
    >
      <AssistantList assistants={assistants} />
    </SettingsPage>
  );
}
