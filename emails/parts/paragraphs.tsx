import { Link } from "@react-email/link";
import { Fragment } from "react";
import { colors } from "@/emails/parts/theme";
import { splitMarks } from "@/lib/words/marks/marked-text";

const urlPattern = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}。、])/g;

/** The colour of the text around, also its class in dark mode. */
type Tone = "ink" | "quiet" | "faint";

type ParagraphsProps = {
  text: string;
  tone: Tone;
  /** Our own side's words: bold, italic and code are shown as such. */
  isMarked?: boolean | undefined;
};

const elements = { bold: "strong", italic: "em", code: "code" } as const;

/** What somebody typed: its line breaks kept, its links made to work. */
export function Paragraphs({ text, tone, isMarked = false }: ParagraphsProps) {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => (
    // Lines never move within a rendered mail.
    // biome-ignore lint/suspicious/noArrayIndexKey: static output
    <Fragment key={index}>
      {index > 0 && <br />}
      {isMarked ? <Marked line={line} tone={tone} /> : <Linked line={line} tone={tone} />}
    </Fragment>
  ));
}

function Marked({ line, tone }: { line: string; tone: Tone }) {
  return splitMarks(line).map(({ kind, text }, index) => {
    const Element = kind === "plain" ? Fragment : elements[kind];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: static output
      <Element key={index}>{kind === "code" ? text : <Linked line={text} tone={tone} />}</Element>
    );
  });
}

function Linked({ line, tone }: { line: string; tone: Tone }) {
  return line.split(urlPattern).map((part, index) =>
    index % 2 === 1 ? (
      <Link
        // biome-ignore lint/suspicious/noArrayIndexKey: static output
        key={index}
        href={part}
        className={tone}
        style={{ color: colors[tone], textDecoration: "underline" }}
      >
        {part}
      </Link>
    ) : (
      keepSpaces(part)
    ),
  );
}

/** HTML makes one blank of many: all but the last of a run stay by being unbreakable. */
const keepSpaces = (text: string): string =>
  text.replaceAll("\t", "    ").replace(/ +(?= )|^ /g, (run) => "\u00a0".repeat(run.length));
