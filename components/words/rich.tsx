import { Fragment, type ReactNode } from "react";

type RichProps = {
  /** A text with its `{values}` left open: `t.open("Sent to {address}")`. */
  text: string;
  /** What stands for each value. */
  values: Record<string, ReactNode>;
};

/** A sentence with elements in it, in the order of the language. */
export function Rich({ text, values }: RichProps) {
  return text.split(/\{(\w+)\}/).map((part, index) => {
    // Every second part is the name of a value. The parts of a text never change places.
    const shown = index % 2 === 1 ? values[part] : part;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name.
    return <Fragment key={index}>{shown}</Fragment>;
  });
}
