import type { AttributeType } from "@/lib/attributes/attribute-value";
import type { AttributeSubject } from "@/lib/schemas/attribute";

export const attributeTypeNames: Record<AttributeType, string> = {
  text: "Text",
  number: "Number",
  date: "Date",
  list: "List",
  boolean: "Checkbox",
  link: "Link",
};

export const subjectNames: Record<AttributeSubject, string> = {
  contact: "Contact",
  conversation: "Conversation",
};
