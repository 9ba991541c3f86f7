/** One reply of one mail program, and what its writer wrote. */
export type VendorReply = [name: string, mail: { text?: string; html?: string }, written: string];

/** The mail that is answered. */
export const original =
  "Grace from Acme\n\nWe have looked into your order: the blue kettle left our warehouse this morning.\nWould you like the lid too?";

/** What most of them write. */
export const own = "Blue is fine.\n\nAda";

/** The address they answer. */
export const address = "grace@acme.test";

/** The answered mail behind quote marks. */
export const quoted = (mark = "> "): string =>
  original
    .split("\n")
    .map((line) => (mark + line).trimEnd())
    .join("\n");
