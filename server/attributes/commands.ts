import { readAttribute } from "@/lib/attributes/attribute-value";
import type {
  ChangeDefinitionInput,
  DefinitionInput,
  SetAttributeInput,
} from "@/lib/schemas/attribute";
import { canDefineAttributes } from "@/server/attributes/policy";
import { findDefinition } from "@/server/attributes/queries";
import { now } from "@/server/clock";
import { changeContact } from "@/server/contacts/commands/change-contact";
import { markConversation } from "@/server/conversations/commands/mark-conversation";
import { lockRow } from "@/server/db/lock-row";
import type { AccountScope } from "@/server/db/scope";
import { violatedIndex } from "@/server/db/unique-violation";
import { AppError } from "@/server/errors";
import { withEvents } from "@/server/events/with-events";
import type { Actor } from "@/server/members/actor";

type SaveResult =
  | { ok: true }
  | { ok: false; reason: "key_taken" | "not_found" | "options_missing" };

const directory = { type: "directory.updated", payload: { part: "attributes" } } as const;

/** Says what an attribute is called and holds. Values that are there already stay as they are. */
export async function defineAttribute(actor: Actor, input: DefinitionInput): Promise<SaveResult> {
  if (!canDefineAttributes(actor)) throw new AppError("forbidden");
  const options = input.type === "list" ? input.options : [];
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const position = await tx.attributeDefinition.count({ where: { subject: input.subject } });
    await tx.attributeDefinition.create({
      data: { ...input, options, position, accountId: actor.scope, createdAt: now() },
    });
    emit(directory);
    return { ok: true };
  }).catch((error): SaveResult => {
    if (violatedIndex(error) === "AttributeDefinition_accountId_subject_key_key") {
      return { ok: false, reason: "key_taken" };
    }
    throw error;
  });
}

/** Renames an attribute, or changes its choices; a list keeps at least one. */
export async function changeDefinition(
  actor: Actor,
  { definitionId, ...data }: ChangeDefinitionInput,
): Promise<SaveResult> {
  if (!canDefineAttributes(actor)) throw new AppError("forbidden");
  return withEvents(actor.scope, async (tx, emit): Promise<SaveResult> => {
    const where = { id: definitionId };
    const found = await tx.attributeDefinition.findFirst({ where, select: { type: true } });
    if (!found) return { ok: false, reason: "not_found" };
    if (found.type === "list" && data.options.length === 0)
      return { ok: false, reason: "options_missing" };
    await tx.attributeDefinition.updateMany({ where, data });
    emit(directory);
    return { ok: true };
  });
}

/** Takes a definition away; values stay, as plain text. Doing it again changes nothing. */
export async function deleteDefinition(
  actor: Actor,
  { definitionId }: { definitionId: string },
): Promise<void> {
  if (!canDefineAttributes(actor)) throw new AppError("forbidden");
  await withEvents(actor.scope, async (tx, emit) => {
    const { count } = await tx.attributeDefinition.deleteMany({ where: { id: definitionId } });
    if (count > 0) emit(directory);
  });
}

type SetResult =
  | { ok: true }
  | { ok: false; reason: "not_found" }
  | { ok: false; reason: "wrong_value"; message: string };

/** Sets what a contact's or conversation's attribute holds, by its type; null takes it away. */
export async function setAttribute(
  scope: AccountScope,
  { subject, subjectId, key, value }: SetAttributeInput,
): Promise<SetResult> {
  const definition = await findDefinition(scope, { subject, key });
  const given = value?.trim() || null;
  const read = given === null ? null : readAttribute(definition ?? asText, given);
  if (read && !read.ok) return { ok: false, reason: "wrong_value", message: read.message };
  const attributes = { [key]: read ? read.value : null };
  if (subject === "conversation") {
    const marks = { conversationId: subjectId, custom_attributes: attributes };
    const result = await markConversation(scope, marks);
    return result.ok ? result : { ok: false, reason: "not_found" };
  }
  return withEvents(scope, async (tx, emit): Promise<SetResult> => {
    // Two attributes set at once are two writes of one column.
    await lockRow(tx, scope, { table: "Contact", id: subjectId });
    const contact = await tx.contact.findFirst({ where: { id: subjectId } });
    if (!contact) return { ok: false, reason: "not_found" };
    await changeContact(tx, emit, contact, { attributes });
    return { ok: true };
  });
}

const asText = { type: "text", options: [] as string[] } as const;
