import { expect, test } from "vitest";
import type { InboxFormValues } from "@/lib/schemas/inbox";
import { switchInboxFeature, updateInbox } from "@/server/inboxes/commands";
import { presentInbox } from "@/server/inboxes/present";
import { findInbox } from "@/server/inboxes/queries";
import { useDatabase } from "@/tests/support/database/database";
import { makeWorkspace, type TestWorkspace } from "@/tests/support/factories/workspace";

useDatabase();

async function read({ scope, inbox }: TestWorkspace): Promise<InboxFormValues> {
  const row = await findInbox(scope, inbox.id);
  if (!row) throw new Error("The inbox is gone.");
  const { name, supportAddress, settings } = presentInbox(row);
  return { name, supportAddress, settings };
}

const titled = (form: InboxFormValues, welcomeTitle: string): InboxFormValues => ({
  ...form,
  settings: { ...form.settings, look: { ...form.settings.look, welcomeTitle } },
});

test("forms opened together each write what they changed, and so does a switch meanwhile", async () => {
  const workspace = await makeWorkspace();
  const { scope, inbox } = workspace;
  const base = await read(workspace);
  await Promise.all([
    updateInbox(scope, { inboxId: inbox.id, base, form: titled(base, "Good morning") }),
    updateInbox(scope, { inboxId: inbox.id, base, form: { ...base, name: "Kettles" } }),
    switchInboxFeature(scope, { inboxId: inbox.id, feature: "emailPrompt", isEnabled: false }),
  ]);
  const saved = await read(workspace);
  expect(saved.name).toBe("Kettles");
  expect(saved.settings.look.welcomeTitle).toBe("Good morning");
  expect(saved.settings.emailPrompt.isEnabled).toBe(false);
});

test("an inbox of another account is not found, and an address of another inbox is refused", async () => {
  const [acme, globex] = [await makeWorkspace(), await makeWorkspace()];
  const base = await read(acme);
  const taken = { ...base, supportAddress: `help-${acme.inbox.id}@example.test` };
  const save = (workspace: TestWorkspace, inboxId: string) =>
    updateInbox(workspace.scope, { inboxId, base, form: taken });
  expect(await save(globex, acme.inbox.id)).toEqual({ ok: false, reason: "not_found" });
  expect(await save(acme, acme.inbox.id)).toEqual({ ok: true });
  const refused = { ok: false, reason: "support_address_taken" };
  expect(await save(globex, globex.inbox.id)).toEqual(refused);
});
