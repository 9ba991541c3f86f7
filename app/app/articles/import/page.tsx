import type { Metadata } from "next";
import { ArticlesPage } from "@/components/articles/articles-page";
import { ImportForm } from "@/components/articles/import/import-form";
import { TaskList } from "@/components/articles/import/task-list";
import { loadTasks } from "@/server/imports/loaders";

export const metadata: Metadata = { title: "Import articles" };

export default async function ImportPage() {
  const { tasks, locale } = await loadTasks();
  return (
    <ArticlesPage
      title="Import"
      description="Bring articles in from files or the web. They are drafts until you publish them."
    >
      <ImportForm locale={locale} />
      <TaskList tasks={tasks} />
    </ArticlesPage>
  );
}
