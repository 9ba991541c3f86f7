import Link from "next/link";
import { AssistantForm } from "@/components/assistant/assistant-form";
import { KeptQuestions } from "@/components/assistant/kept-questions";
import { Playground } from "@/components/assistant/playground";
import { RecentRuns } from "@/components/assistant/recent-runs";
import { ToolList } from "@/components/assistant/tools/tool-list";
import { SettingsPage } from "@/components/settings/settings-page";
import { loadAssistant } from "@/server/assistant/loaders";
import { getWords, titled } from "@/server/auth/words";

export const generateMetadata = titled("Assistant");

type PageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ flagged?: string }>;
};

export default async function AssistantPage({ params, searchParams }: PageProps) {
  const t = await getWords();
  const { id } = await params;
  const isFlagged = (await searchParams).flagged === "1";
  const { assistant, inboxes, kept, runs, tools, hasModel } = await loadAssistant({
    id,
    isFlagged,
  });
  return (
    <SettingsPage
      title={assistant.name}
      description={
        <Link href="/app/settings/assistant" className="underline underline-offset-4">
          {t("All assistants")}
        </Link>
      }
    >
      <AssistantForm key={id} assistant={assistant} inboxes={inboxes} hasModel={hasModel} />
      <Playground assistantId={id} />
      <KeptQuestions kept={kept} />
      <ToolList assistantId={id} tools={tools} hasModel={hasModel} />
      <RecentRuns assistantId={id} runs={runs} isFlagged={isFlagged} />
    </SettingsPage>
  );
}
