import { z } from "zod";
import { listAsked } from "@/lib/inbox/list-asked";
import type { PreChatField } from "@/lib/schemas/inbox-settings";

const lengths: Partial<Record<PreChatField["type"], number>> = { textarea: 5000, link: 2000 };

/** What a filled field must look like, in the words the visitor reads. */
function filled(field: PreChatField): z.ZodType<string, string> {
  const text = z.string().max(lengths[field.type] ?? 255, "This is too long.");
  switch (field.type) {
    case "email":
      return z
        .email("That doesn't look like an email address. Check it and try again.")
        .max(254, "This is too long.");
    case "phone":
      return text.regex(/^\+?[\d\s().\-/]{5,40}$/, "That doesn't look like a phone number.");
    case "number":
      return text.refine((value) => Number.isFinite(Number(value)), "Enter a number.");
    case "link":
      return text.refine(
        (value) => /^https?:\/\//i.test(value) && URL.canParse(value),
        "Enter a link that starts with https://.",
      );
    case "date":
      return z.iso.date("Enter a date like 2026-01-31.");
    case "list":
      return text.refine((value) => field.options.includes(value), "Choose one of the options.");
    case "checkbox":
      return text.refine((value) => value === "true" || value === "false", "Tick the box or not.");
    case "text":
    case "textarea":
      return text;
  }
}

const isBlank = (field: PreChatField, value: unknown) =>
  typeof value !== "string" ||
  value.trim() === "" ||
  (field.type === "checkbox" && field.isRequired && value !== "true");

/** The answer as it will be kept, undefined for none, or what is wrong with it. */
function check(field: PreChatField, value: unknown): { value?: string } | { problem: string } {
  if (isBlank(field, value))
    return field.isRequired ? { problem: `${field.label} is needed.` } : {};
  const parsed = filled(field).safeParse(typeof value === "string" ? value.trim() : value);
  if (parsed.success) return { value: parsed.data };
  return { problem: parsed.error.issues[0]?.message ?? "Not valid." };
}

/** Answers by field key; blank ones are absent. */
export type PreChatAnswers = Record<string, string | undefined>;

/**
 * The schema of a pre-chat form's answers, made from the inbox's fields. Answers are trimmed, blank ones count as
 * missing, keys without a field are dropped; an issue's path is the field's key.
 */
export function preChatAnswersSchema(fields: PreChatField[]): z.ZodType<PreChatAnswers> {
  return z.record(z.string(), z.unknown()).transform((given, context) => {
    const answers: PreChatAnswers = {};
    for (const field of listAsked(fields, given)) {
      const checked = check(field, given[field.key]);
      if ("problem" in checked) {
        context.addIssue({ code: "custom", path: [field.key], message: checked.problem });
      } else if (checked.value !== undefined) {
        answers[field.key] = checked.value;
      }
    }
    return answers;
  });
}
