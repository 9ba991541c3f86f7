import type { Desk } from "@/components/desk/state/desk";

/** Asks for what all conversations share; what was known stays while the server cannot be reached. */
export async function loadDirectory({ store, api }: Desk): Promise<void> {
  const answer = await api.getDirectory();
  if (answer.ok) store.setState({ directory: answer.value });
}
