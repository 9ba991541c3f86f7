import type { JSX } from "preact";
import { splitLinks } from "@/widget/frame/ui/split-links";

/** Plain text whose web addresses are links; nothing else in it is ever markup. */
export function Linkified({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitLinks(text).map((part, index) =>
        part.isLink ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
          <a key={index} href={part.text} target="_blank" rel="noopener noreferrer nofollow ugc">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
