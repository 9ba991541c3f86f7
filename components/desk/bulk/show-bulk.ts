import { toast } from "sonner";
import type { Desk } from "@/components/desk/state/desk";
import type { Words } from "@/lib/dashboard-words/translate";
import type { BulkRunView, StartBulkInput } from "@/lib/schemas/triage/bulk";
import { startBulkAction, undoBulkAction } from "@/server/bulk/actions";

/** Begins a bulk change; how far it is follows by events. Answers whether it has begun. */
export async function startBulk(desk: Desk, input: StartBulkInput, t: Words): Promise<boolean> {
  const answer = await startBulkAction(input).catch(() => null);
  if (answer?.ok) showBulk(desk, answer.value, t);
  else
    toast.error(answer?.error.message ?? t("The server cannot be reached. Nothing was changed."));
  return answer?.ok === true;
}

/** One toast for a bulk change, from its beginning until it is undone; the same in every tab of its maker. */
export function showBulk(desk: Desk, run: BulkRunView, t: Words): void {
  if (run.userId !== desk.user.id) return;
  const id = run.id;
  const undo = (label: string) => ({ label, onClick: () => void undoBulk(id, t) });
  switch (run.state) {
    case "running":
      toast.loading(t("{done} of {total} changed", { done: run.done, total: run.total }), {
        id,
        action: undo(t("Take back")),
      });
      return;
    case "undoing":
      toast.loading(t("{done} of {total} taken back", { done: run.done, total: run.total }), {
        id,
        action: undefined,
      });
      return;
    case "done":
      toast.dismiss(id);
      toast(sayDone(run, t), { id: `${id}-done`, duration: 10_000, action: undo(t("Undo")) });
      return;
    case "undone":
      toast.dismiss(id);
      toast(sayUndone(run, t), { id: `${id}-done`, action: undefined });
  }
}

function sayDone({ total, refused, problem }: BulkRunView, t: Words): string {
  const changed = total - refused;
  const words = t.count(changed, "1 conversation changed.", "{count} conversations changed.");
  if (refused === 0) return words;
  return `${words} ${t("{refused} were not.", { refused })} ${t.known(problem ?? "")}`.trim();
}

function sayUndone({ refused, problem }: BulkRunView, t: Words): string {
  return refused > 0
    ? `${t("Taken back, but for {refused}.", { refused })} ${t.known(problem ?? "")}`
    : t("Taken back.");
}

async function undoBulk(runId: string, t: Words): Promise<void> {
  const answer = await undoBulkAction({ runId }).catch(() => null);
  if (!answer?.ok)
    toast.error(answer?.error.message ?? t("The server cannot be reached. Try again."));
}
