import type { PreChatField } from "@/lib/schemas/inbox-settings";

/**
 * The fields of a form that are asked as it is filled in: one with a condition only while the field above it, itself
 * asked, has the answer that it waits for; "" waits for any.
 */
export function listAsked(
  fields: PreChatField[],
  answers: Record<string, unknown>,
): PreChatField[] {
  const shown = new Set<string>();
  return fields.filter(({ key, showIf }) => {
    const isAsked = !showIf || isMet(showIf, fields, shown, answers);
    if (isAsked) shown.add(key);
    return isAsked;
  });
}

function isMet(
  { key, value }: NonNullable<PreChatField["showIf"]>,
  fields: PreChatField[],
  shown: Set<string>,
  answers: Record<string, unknown>,
): boolean {
  // A field that is not in the form any more, or that is known already, is no obstacle.
  if (!fields.some((field) => field.key === key)) return true;
  const given = typeof answers[key] === "string" ? answers[key].trim() : "";
  return shown.has(key) && (value === "" ? given !== "" : given === value);
}
