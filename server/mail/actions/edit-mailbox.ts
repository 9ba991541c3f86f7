"use server";

import { revalidatePath } from "next/cache";
import { inboxIdInput } from "@/lib/schemas/inbox";
import {
  type ImapMailboxView,
  imapMailboxInput,
  switchMailboxInput,
} from "@/lib/schemas/mail/imap-mailbox";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { presentMailbox } from "@/server/mail/imap/present-mailbox";
import {
  removeMailbox,
  type SetUpResult,
  saveMailbox,
  switchMailbox,
  tryMailbox,
} from "@/server/mail/imap/set-up-mailbox";

const role = "administrator" as const;

function unwrap<Value>(result: SetUpResult<Value>): Value {
  if (result.ok) return result.value;
  switch (result.reason) {
    case "inbox_not_found":
      throw new AppError("not_found", "This inbox no longer exists.");
    case "refused":
      throw new AppError("invalid_input", result.message, { field: result.field });
  }
}

/** Connects with what the form says and keeps nothing. */
export const tryMailboxAction = defineAction(
  { schema: imapMailboxInput, role },
  async ({ scope }, input): Promise<null> => {
    unwrap(await tryMailbox(scope, input));
    return null;
  },
);

export const saveMailboxAction = defineAction(
  { schema: imapMailboxInput, role },
  async ({ scope }, input): Promise<ImapMailboxView> => {
    const view = presentMailbox(unwrap(await saveMailbox(scope, input)));
    revalidatePath(`/app/settings/inboxes/${input.inboxId}`);
    return view;
  },
);

export const switchMailboxAction = defineAction(
  { schema: switchMailboxInput, role },
  async ({ scope }, input): Promise<null> => {
    const isThere = await switchMailbox(scope, input);
    revalidatePath(`/app/settings/inboxes/${input.inboxId}`);
    if (!isThere) throw new AppError("not_found", "This mailbox is removed.");
    return null;
  },
);

export const removeMailboxAction = defineAction(
  { schema: inboxIdInput, role },
  async ({ scope }, input): Promise<null> => {
    const wasThere = await removeMailbox(scope, input);
    revalidatePath(`/app/settings/inboxes/${input.inboxId}`);
    if (!wasThere) throw new AppError("not_found", "This mailbox is removed already.");
    return null;
  },
);
