import type { PlainText } from "@/lib/dashboard-words/text";
import type { PreChatField } from "@/lib/schemas/inbox-settings";

export const fieldTypeNames: Record<PreChatField["type"], PlainText> = {
  text: "Text",
  email: "Email",
  phone: "Phone",
  number: "Number",
  link: "Link",
  date: "Date",
  list: "List",
  checkbox: "Checkbox",
  textarea: "Long text",
};

const blank = { placeholder: "", isRequired: false, options: [] };

/** Fields with a meaning of their own, each at most once in a form. */
export const knownFields: PreChatField[] = [
  {
    ...blank,
    key: "email",
    type: "email",
    target: "contact",
    label: "Email",
    placeholder: "you@example.com",
    isRequired: true,
  },
  { ...blank, key: "name", type: "text", target: "contact", label: "Name" },
  { ...blank, key: "phone", type: "phone", target: "contact", label: "Phone" },
];

/** A field of the site's own, under the first key that is free. */
export function ownField(type: PreChatField["type"], taken: string[]): PreChatField {
  let number = 1;
  while (taken.includes(`${type}_${number}`)) number += 1;
  return {
    ...blank,
    key: `${type}_${number}`,
    type,
    target: "conversation",
    label: fieldTypeNames[type],
    options: type === "list" ? ["First choice", "Second choice"] : [],
  };
}
