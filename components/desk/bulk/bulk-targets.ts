import type { Desk } from "@/components/desk/state/desk";
import { mostChanged } from "@/lib/limits";
import type { StartBulkInput } from "@/lib/schemas/triage/bulk";

/** Whether a change of these conversations is for the server's job: too many for one request, or more than is loaded. */
export function isBulk({ store }: Desk, ids: string[]): boolean {
  return ids.length > mostChanged || isWholeList(store.getState(), ids);
}

/** The conversations by their ids, or the filter when all that it shows was chosen. */
export function bulkTargets({ store }: Desk, ids: string[]): StartBulkInput["targets"] {
  const state = store.getState();
  return isWholeList(state, ids) && state.chosenFilter ? { filter: state.chosenFilter } : { ids };
}

type Chosen = { chosenFilter: unknown; selected: ReadonlySet<string> };

const isWholeList = ({ chosenFilter, selected }: Chosen, ids: string[]): boolean =>
  chosenFilter !== null && ids.length === selected.size && ids.every((id) => selected.has(id));
