import type { JSX } from "preact";

const candidates = /https?:\/\/[^\s<>"]+/gi;

/** Plain text whose web addresses are links; nothing else in it is ever markup. */
export function Linkified({ text }: { text: string }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const match of text.matchAll(candidates)) {
    const address = trimEnd(match[0]);
    if (!URL.canParse(address)) continue;
    parts.push(
      text.slice(end, match.index),
      <a href={address} target="_blank" rel="noopener noreferrer nofollow ugc">
        {address}
      </a>,
    );
    end = match.index + address.length;
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}

/** A full stop or a closing bracket after an address belongs to the sentence, unless the bracket was opened in it. */
function trimEnd(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*]+$/, "");
  const isUnbalanced = trimmed.endsWith(")") && !trimmed.includes("(");
  return isUnbalanced ? trimEnd(trimmed.slice(0, -1)) : trimmed;
}
