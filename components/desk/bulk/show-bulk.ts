import { toast } from "sonner";
import type { Desk } from "@/components/desk/state/desk";
import type { BulkRunView, StartBulkInput } from "@/lib/schemas/triage/bulk";
import { startBulkAction, undoBulkAction } from "@/server/bulk/actions";

/** Begins a bulk change; how far it is follows by events. Answers whether it has begun. */
export async function startBulk(desk: Desk, input: StartBulkInput): Promise<boolean> {
  const answer = await startBulkAction(input).catch(() => null);
  if (answer?.ok) showBulk(desk, answer.value);
  else toast.error(answer?.error.message ?? "The server cannot be reached. Nothing was changed.");
  return answer?.ok === true;
}

/** One toast for a bulk change, from its beginning until it is undone; the same in every tab of its maker. */
export function showBulk(desk: Desk, run: BulkRunView): void {
  if (run.userId !== desk.user.id) return;
  const id = run.id;
  const undo = (label: string) => ({ label, onClick: () => void undoBulk(id) });
  switch (run.state) {
    case "running":
      toast.loading(`${run.done} of ${run.total} changed`, { id, action: undo("Take back") });
      return;
    case "undoing":
      toast.loading(`${run.done} of ${run.total} taken back`, { id, action: undefined });
      return;
    case "done":
      toast.dismiss(id);
      toast(sayDone(run), { id: `${id}-done`, duration: 10_000, action: undo("Undo") });
      return;
    case "undone":
      toast.dismiss(id);
      toast(sayUndone(run), { id: `${id}-done`, action: undefined });
  }
}

function sayDone({ total, refused, problem }: BulkRunView): string {
  const changed = total - refused;
  const words = `${changed} ${changed === 1 ? "conversation" : "conversations"} changed`;
  return refused > 0 ? `${words}, ${refused} not. ${problem ?? ""}` : `${words}.`;
}

function sayUndone({ refused, problem }: BulkRunView): string {
  return refused > 0 ? `Taken back, but for ${refused}. ${problem ?? ""}` : "Taken back.";
}

async function undoBulk(runId: string): Promise<void> {
  const answer = await undoBulkAction({ runId }).catch(() => null);
  if (!answer?.ok) toast.error(answer?.error.message ?? "The server cannot be reached. Try again.");
}
