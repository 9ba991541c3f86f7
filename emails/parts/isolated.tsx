import type { ReactNode } from "react";
import type { Values } from "@/emails/texts";

/**
 * A name, number or address within words of ours, kept from turning them around where one runs from the right and the
 * other from the left. Three ways of saying so, since mail programs drop some.
 */
export function Isolated({ children }: { children: ReactNode }) {
  return (
    <span dir="auto" style={{ unicodeBidi: "isolate" }}>
      {children}
    </span>
  );
}

/** Words of ours with their `{names}` filled in, each value isolated. */
export function Words({ text, values }: { text: string; values: Values }) {
  return text.split(/\{(\w+)\}/).map((part, index) => {
    // Split by a group: every second part is a name.
    if (index % 2 === 0) return part;
    const value = Object.hasOwn(values, part) ? values[part] : `{${part}}`;
    // biome-ignore lint/suspicious/noArrayIndexKey: static output
    return <Isolated key={index}>{value}</Isolated>;
  });
}

type NamesInProps = { text: string; names: string[]; locale: string };

/** Words of ours with people's `{names}` listed as the language lists them, each isolated. */
export function NamesIn({ text, names, locale }: NamesInProps) {
  const [before, after] = text.split("{names}");
  const parts = new Intl.ListFormat(locale).formatToParts(names);
  return (
    <>
      {before}
      {parts.map(({ type, value }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: static output
        type === "element" ? <Isolated key={index}>{value}</Isolated> : value,
      )}
      {after}
    </>
  );
}
