import { Fragment } from "react";
import { cn } from "@/components/ui/cn";
import { splitLinks } from "@/lib/words/links/split-links";

/** Plain text with its paragraphs' own directions and its web addresses as links. */
export function MessageText({ text, className }: { text: string; className?: string }) {
  return (
    <div
      className={cn(
        "text-sm leading-6 break-words whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]",
        className,
      )}
    >
      {splitLinks(text).map((part) =>
        part.isLink ? (
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
