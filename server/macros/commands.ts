import type { z } from "zod";
import type { macroInput } from "@/lib/schemas/triage/macro";
import { now } from "@/server/clock";
import type { Prisma } from "@/server/db/client";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import { canManageMacros } from "@/server/macros/policy";
import type { Actor } from "@/server/members/actor";

type Macro = z.output<typeof macroInput>;
type SaveResult = { ok: true } | { ok: false; reason: "name_taken" | "not_found" };

function refuseTaken(error: unknown): SaveResult {
  if (violatedIndex(error) === "Macro_accountId_name_key") {
    return { ok: false, reason: "name_taken" };
  }
  throw error;
}

// Dates and what is left out, as the column keeps them.
const asJson = (steps: Macro["steps"]): Prisma.InputJsonValue => JSON.parse(JSON.stringify(steps));

/** Makes a macro. */
export async function createMacro(actor: Actor, input: Macro): Promise<SaveResult> {
  if (!canManageMacros(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    await tx.macro.create({
      data: {
        ...{ ...input, accountId: actor.scope, createdAt: now() },
        steps: asJson(input.steps),
      },
    });
    emit({ type: "directory.updated", payload: { part: "macros" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Changes what a macro is called and does. */
export async function changeMacro(
  actor: Actor,
  { macroId, macro }: { macroId: string; macro: Macro },
): Promise<SaveResult> {
  if (!canManageMacros(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const { count } = await tx.macro.updateMany({
      where: { id: macroId },
      data: { ...macro, steps: asJson(macro.steps) },
    });
    if (count === 0) return { ok: false, reason: "not_found" };
    emit({ type: "directory.updated", payload: { part: "macros" } });
    return { ok: true };
  }).catch(refuseTaken);
}

/** Deletes a macro; deleting it again does nothing. */
export async function deleteMacro(actor: Actor, { macroId }: { macroId: string }): Promise<void> {
  if (!canManageMacros(actor)) throw new AppError("forbidden");
  await withEvents(actor.scope, async (tx, emit) => {
    const { count } = await tx.macro.deleteMany({ where: { id: macroId } });
    if (count > 0) emit({ type: "directory.updated", payload: { part: "macros" } });
  });
}
