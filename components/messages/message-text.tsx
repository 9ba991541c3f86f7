import { Fragment } from "react";
import { cn } from "@/components/ui/cn";

const address = /\bhttps?:\/\/[^\s<>"']+/gi;
/** Closing marks behind an address belong to the sentence, not to it. */
const trailing = /[.,;:!?)\]}'"»”]+$/;

/** Plain text with its paragraphs' own directions and its web addresses as links. */
export function MessageText({ text, className }: { text: string; className?: string }) {
  return (
    <div
      className={cn(
        "text-sm leading-6 break-words whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]",
        className,
      )}
    >
      {splitAddresses(text).map((part) =>
        part.isAddress ? (
          <a
            key={part.at}
            href={part.text}
            target="_blank"
            rel="noopener noreferrer nofollow"
            dir="auto"
            className="underline underline-offset-2 [unicode-bidi:isolate]"
          >
            {part.text}
          </a>
        ) : (
          <Fragment key={part.at}>{part.text}</Fragment>
        ),
      )}
    </div>
  );
}

type Part = { text: string; isAddress: boolean; at: number };

function splitAddresses(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(trailing, "");
    if (!URL.canParse(found)) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isAddress: false, at });
    parts.push({ text: found, isAddress: true, at: match.index });
    at = match.index + found.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isAddress: false, at });
  return parts;
}
