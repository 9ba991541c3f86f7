import { Fragment, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { splitLinks } from "@/lib/words/links/split-links";
import { splitMarks } from "@/lib/words/marks/marked-text";

type Called = { names: string[]; own: string };

type MessageTextProps = {
  text: string;
  className?: string;
  /** Our own side's words: bold, italic and code are shown as such. */
  isMarked?: boolean;
  /** Names that are set off where "@" stands before them. */
  called?: Called;
};

const elements = { bold: "strong", italic: "em", code: "code" } as const;

/** Text with its paragraphs' own directions and its web addresses as links. */
export function MessageText({ text, className, isMarked = false, called }: MessageTextProps) {
  const spans = isMarked ? splitMarks(text) : [{ kind: "plain" as const, text }];
  return (
    <div
      className={cn(
        "text-sm leading-6 break-words whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]",
        className,
      )}
    >
      {spans.map((span, at) => {
        const Element = span.kind === "plain" ? Fragment : elements[span.kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text stay in their order.
          <Element key={at}>
            {span.kind === "code" ? span.text : <Linked text={span.text} called={called} />}
          </Element>
        );
      })}
    </div>
  );
}

function Linked({ text, called }: { text: string; called: Called | undefined }) {
  return splitLinks(text).map((part) =>
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
      <Fragment key={part.at}>{called ? markCalled(part.text, called) : part.text}</Fragment>
    ),
  );
}

function markCalled(text: string, { names, own }: Called): ReactNode[] {
  const written = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (written.length === 0) return [text];
  // The longest first, or "@Ann" would take the beginning of "@Anna Lee".
  const sorted = written.toSorted((left, right) => right.length - left.length);
  const pattern = new RegExp(`(@(?:${sorted.join("|")})(?![\\p{L}\\p{N}]))`, "iu");
  return text.split(pattern).map((part, at) =>
    at % 2 === 1 ? (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text stay in their order.
        key={at}
        className={cn(
          "rounded-sm bg-accent-soft px-0.5 font-medium text-accent-ink",
          part.slice(1).toLowerCase() === own.toLowerCase() && "ring-1 ring-accent",
        )}
      >
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
