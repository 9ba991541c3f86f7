import { z } from "zod";
import { type AttributeType, attributeTypes } from "@/lib/attributes/attribute-value";
import { attributeKey } from "@/lib/schemas/contacts/import";

export const attributeSubjects = ["contact", "conversation"] as const;
export type AttributeSubject = (typeof attributeSubjects)[number];

const label = z.string().trim().min(1, "Enter a name.").max(60, "Use at most 60 characters.");

const options = z
  .array(z.string().trim().min(1).max(100, "Use at most 100 characters for a choice."))
  .max(100, "At most 100 choices.")
  .transform((given) => [...new Set(given)]);

const needsOptions = ({ type, options: given }: { type: AttributeType; options: string[] }) =>
  type !== "list" || given.length > 0;

const optionsMissing = { path: ["options"], message: "Write one choice a line." };

export const definitionInput = z
  .object({
    subject: z.enum(attributeSubjects),
    key: attributeKey.catch("").refine((key) => key !== "", {
      message: "Use letters, figures, dots, dashes and underscores, at most 64.",
    }),
    label,
    type: z.enum(attributeTypes),
    options: options.default([]),
  })
  .refine(needsOptions, optionsMissing);
export type DefinitionInput = z.output<typeof definitionInput>;

export const definitionIdInput = z.object({ definitionId: z.uuid() });
/** Key and type stay: values were stored by them. */
export const changeDefinitionInput = definitionIdInput.extend({ label, options });
export type ChangeDefinitionInput = z.output<typeof changeDefinitionInput>;

export type DefinitionView = {
  id: string;
  subject: AttributeSubject;
  key: string;
  label: string;
  type: AttributeType;
  options: string[];
};

/** An agent sets an attribute; null takes it away. */
export const setAttributeInput = z.object({
  subject: z.enum(attributeSubjects),
  subjectId: z.uuid(),
  key: z.string().min(1).max(64),
  /** As typed; read by the attribute's type. */
  value: z.string().max(2_000).nullable(),
});
export type SetAttributeInput = z.output<typeof setAttributeInput>;
