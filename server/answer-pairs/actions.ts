"use server";

import { revalidatePath } from "next/cache";
import { changePairInput, pairIdInput, pairInput } from "@/lib/schemas/knowledge/pair";
import { changePair, createPair, deletePair } from "@/server/answer-pairs/commands";
import type { AccountScope } from "@/server/db/scope";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";

const page = "/app/articles/answers";
const role = "administrator";

async function change(scope: AccountScope, input: Parameters<typeof changePair>[1]): Promise<null> {
  const result = await changePair(scope, input);
  if (!result.ok) throw new AppError("not_found", "This answer no longer exists.");
  revalidatePath(page);
  return null;
}

export const createPairAction = defineAction({ schema: pairInput, role }, async (actor, input) => {
  await createPair(actor.scope, input);
  revalidatePath(page);
  return null;
});

/** Saves an administrator's words, which approves them. */
export const changePairAction = defineAction(
  { schema: changePairInput, role },
  ({ scope }, input) => change(scope, { ...input, status: "approved" }),
);

export const approvePairAction = defineAction({ schema: pairIdInput, role }, ({ scope }, input) =>
  change(scope, { ...input, status: "approved" }),
);

export const rejectPairAction = defineAction({ schema: pairIdInput, role }, ({ scope }, input) =>
  change(scope, { ...input, status: "rejected" }),
);

export const deletePairAction = defineAction(
  { schema: pairIdInput, role },
  async (actor, input) => {
    await deletePair(actor.scope, input);
    revalidatePath(page);
    return null;
  },
);
