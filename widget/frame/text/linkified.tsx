import type { JSX } from "preact";
import { splitLinks } from "@/lib/words/links/split-links";

/** Plain text whose web addresses are links; nothing else in it is ever markup. */
export function Linkified({ text }: { text: string }): JSX.Element {
  return (
    <>
      {splitLinks(text).map((part) =>
        part.isLink ? (
          <a key={part.at} href={part.text} target="_blank" rel="noopener noreferrer nofollow ugc">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
