import type { AttributeType } from "@/lib/attributes/attribute-value";
import type { PlainText } from "@/lib/dashboard-words/text";
import type { AttributeSubject } from "@/lib/schemas/attribute";

export const attributeTypeNames: Record<AttributeType, PlainText> = {
  text: "Text",
  number: "Number",
  date: "Date",
  list: "List",
  boolean: "Checkbox",
  link: "Link",
};

export const subjectNames: Record<AttributeSubject, PlainText> = {
  contact: "Contact",
  conversation: "Conversation",
};
