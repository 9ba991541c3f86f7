"use server";

import { revalidatePath } from "next/cache";
import {
  createInboxInput,
  type InboxView,
  inboxIdInput,
  switchFeatureInput,
  updateInboxInput,
} from "@/lib/schemas/inbox";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import {
  createInbox,
  rotateIdentityKey,
  switchInboxFeature,
  updateInbox,
} from "@/server/inboxes/commands";
import { identityKeyOf } from "@/server/inboxes/policy";
import { presentInbox } from "@/server/inboxes/present";
import { findInbox } from "@/server/inboxes/queries";

const inboxesPage = "/app/settings/inboxes";
const gone = () => new AppError("not_found", "This inbox no longer exists.");

export const createInboxAction = defineAction(
  { schema: createInboxInput, role: "administrator" },
  async (actor, input): Promise<{ id: string }> => {
    const { id } = await createInbox(actor.scope, input);
    revalidatePath(inboxesPage);
    return { id };
  },
);

export const updateInboxAction = defineAction(
  { schema: updateInboxInput, role: "administrator" },
  async (actor, { inboxId, base, ...form }): Promise<InboxView> => {
    const result = await updateInbox(actor.scope, { inboxId, base, form });
    if (result.ok) {
      const row = await findInbox(actor.scope, inboxId);
      if (!row) throw gone();
      return presentInbox(row);
    }
    switch (result.reason) {
      case "not_found":
        throw gone();
      case "support_address_taken":
        throw new AppError("conflict", "Another inbox has this address. Give each its own.", {
          field: "supportAddress",
        });
    }
  },
);

export const switchInboxFeatureAction = defineAction(
  { schema: switchFeatureInput, role: "administrator" },
  async (actor, input): Promise<{ isEnabled: boolean }> => {
    const result = await switchInboxFeature(actor.scope, input);
    if (!result.ok) throw gone();
    return { isEnabled: input.isEnabled };
  },
);

export const showIdentityKeyAction = defineAction(
  { schema: inboxIdInput, role: "administrator" },
  async (actor, { inboxId }): Promise<{ identityKey: string }> => {
    const row = await findInbox(actor.scope, inboxId);
    if (!row) throw gone();
    return { identityKey: identityKeyOf(row) };
  },
);

export const rotateIdentityKeyAction = defineAction(
  { schema: inboxIdInput, role: "administrator" },
  async (actor, input): Promise<{ identityKey: string }> => {
    const result = await rotateIdentityKey(actor.scope, input);
    if (!result.ok) throw gone();
    return { identityKey: result.identityKey };
  },
);
