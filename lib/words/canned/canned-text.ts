/** Variables of canned responses: {{contact.first_name}} and its like. */

export const cannedVariables = {
  "contact.name": "the customer's name",
  "contact.first_name": "the customer's first name",
  "contact.email": "the customer's address",
  "agent.name": "your name",
  "agent.first_name": "your first name",
  "conversation.number": "the conversation's number",
  "inbox.name": "the inbox's name",
} as const;

export type CannedVariable = keyof typeof cannedVariables;

/** What each variable stands for just now; null where it is not known. */
export type CannedValues = Record<CannedVariable, string | null>;

const variable = /\{\{\s*([\w.]+)\s*\}\}/g;

const isKnown = (name: string): name is CannedVariable => name in cannedVariables;

/** The text with its variables filled in. Those that are unknown, or have no value, stay as they are written. */
export function fillCanned(text: string, values: CannedValues): string {
  return text.replace(variable, (written, name: string) =>
    isKnown(name) ? (values[name] ?? written) : written,
  );
}

/** Variables that are still in a text: nobody should be sent one. */
export function findVariables(text: string): string[] {
  return [...new Set([...text.matchAll(variable)].map(([written]) => written))];
}

/** Variables of a text that do not exist, as they are written. */
export function findUnknown(text: string): string[] {
  const found = [...text.matchAll(variable)].filter(([, name]) => !isKnown(name ?? ""));
  return [...new Set(found.map(([written]) => written))];
}

export const firstNameOf = (name: string | null): string | null =>
  name?.trim().split(/\s+/)[0] || null;
