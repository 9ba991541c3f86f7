import type { InboxSettings, PreChatField } from "@/lib/schemas/inbox-settings";
import type { FormAnswers, FormPayload } from "@/lib/schemas/message";
import { type PreChatAnswers, preChatAnswersSchema } from "@/lib/schemas/pre-chat-answers";
import { changeContact } from "@/server/contacts/commands/change-contact";
import { obtainEmail } from "@/server/contacts/commands/obtain-email";
import { type ContactRow, readAttributes } from "@/server/contacts/present";
import type { AccountScope } from "@/server/db/scope";
import type { TenantTx } from "@/server/db/tenant";
import type { Emit } from "@/server/events/with-events";

/** The fields that must still be asked: those the contact's record does not answer. None while the form is off. */
export function openFields(
  settings: InboxSettings,
  contact: Pick<ContactRow, "email" | "name" | "phone" | "attributes"> | null,
): PreChatField[] {
  if (!settings.preChatForm.isEnabled) return [];
  return settings.preChatForm.fields.filter((field) => !isKnown(field, contact));
}

function isKnown(
  field: PreChatField,
  contact: Pick<ContactRow, "email" | "name" | "phone" | "attributes"> | null,
): boolean {
  if (!contact || field.target === "conversation") return false;
  if (field.key === "email" || field.key === "name" || field.key === "phone")
    return contact[field.key] !== null;
  return field.key in readAttributes(contact.attributes);
}

export type CheckedAnswers =
  | { ok: true; answers: PreChatAnswers }
  | { ok: false; field: string; message: string };

/** Checks what a visitor filled in against the inbox's form; an error names the input field `form.<key>`. */
export function checkFormAnswers(
  fields: PreChatField[],
  given: FormAnswers | undefined,
): CheckedAnswers {
  const parsed = preChatAnswersSchema(fields).safeParse(given ?? {});
  if (parsed.success) return { ok: true, answers: parsed.data };
  const issue = parsed.error.issues[0];
  return {
    ok: false,
    field: ["form", ...(issue?.path ?? [])].join("."),
    message: issue?.message ?? "Check what you filled in.",
  };
}

/** Writes checked answers to the contact: address, name and phone to their columns, the rest to its attributes. */
export async function takeFormAnswers(
  tx: TenantTx,
  emit: Emit,
  scope: AccountScope,
  form: { contact: ContactRow; fields: PreChatField[]; answers: PreChatAnswers },
): Promise<void> {
  const { contact, fields, answers } = form;
  const attributes = attributesOf("contact", { fields, answers });
  await changeContact(tx, emit, contact, { name: answers.name, phone: answers.phone, attributes });
  if (answers.email) {
    await obtainEmail(tx, emit, scope, {
      contactId: contact.id,
      email: answers.email,
      source: "pre_chat_form",
      isVerified: false,
    });
  }
}

/** What was answered about one target beyond address, name and phone, by field key. */
export function attributesOf(
  target: PreChatField["target"],
  { fields, answers }: { fields: PreChatField[]; answers: PreChatAnswers },
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const field of fields) {
    const value = answers[field.key];
    const isColumn = field.key === "email" || field.key === "name" || field.key === "phone";
    if (value !== undefined && !isColumn && field.target === target) attributes[field.key] = value;
  }
  return attributes;
}

function shownAs({ type, options, optionLabels }: PreChatField, value: string): string {
  if (type === "checkbox") return value === "true" ? "✓" : "–";
  return (type === "list" && optionLabels?.[options.indexOf(value)]) || value;
}

/** The form as it stands in the conversation, in the form's order. Null when nothing was filled in. */
export function formPayloadOf(fields: PreChatField[], answers: PreChatAnswers): FormPayload | null {
  const filled = fields.flatMap((field) => {
    const { key, label } = field;
    const value = answers[key];
    if (value === undefined) return [];
    const shown = shownAs(field, value);
    return [{ key, label, value, ...(shown !== value && { shown }) }];
  });
  return filled.length === 0 ? null : { answers: filled };
}
