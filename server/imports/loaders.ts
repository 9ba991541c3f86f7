import "server-only";
import type { TaskView } from "@/lib/schemas/knowledge/task";
import { listArticleChoices } from "@/server/articles/queries/find-article";
import { requireActor } from "@/server/auth/session";
import { listTasks } from "@/server/imports/queries";

/** The newest tasks, and the language an import begins with; for administrators. */
export async function loadTasks(): Promise<{ tasks: TaskView[]; locale: string }> {
  const { scope } = await requireActor("administrator");
  const [tasks, { accountLocale }] = await Promise.all([
    listTasks(scope),
    listArticleChoices(scope),
  ]);
  return { tasks, locale: accountLocale };
}
