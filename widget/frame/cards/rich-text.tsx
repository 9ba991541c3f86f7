import type { JSX } from "preact";
import { splitBlocks, splitMarks } from "@/lib/words/marks/marked-text";
import { Linkified } from "@/widget/frame/text/linkified";

/** A message's bold, italic, code and lists. Elements are made of text only: nothing in it is ever markup. */
export function RichText({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitBlocks(text).map((block, index) => {
        if (block.kind === "lines") {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
          return <Line key={index} text={block.text} />;
        }
        const List = block.first === null ? "ul" : "ol";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
          <List key={index} class="points" start={block.first ?? undefined}>
            {block.items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
              <li key={at}>
                <Line text={item} />
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}

const elements = { bold: "strong", italic: "em", code: "code" } as const;

function Line({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitMarks(text).map(({ kind, text: inner }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
        if (kind === "plain") return <Linkified key={index} text={inner} />;
        const Element = elements[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
          <Element key={index}>{kind === "code" ? inner : <Linkified text={inner} />}</Element>
        );
      })}
    </>
  );
}
