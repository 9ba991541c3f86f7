import { Link } from "@react-email/link";
import { Fragment } from "react";
import { colors } from "@/emails/parts/theme";

const urlPattern = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}。、])/g;

/** The colour of the text around, also its class in dark mode. */
type Tone = "ink" | "quiet" | "faint";

/** What somebody typed: its line breaks kept, its links made to work. */
export function Paragraphs({ text, tone }: { text: string; tone: Tone }) {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line, index) => (
    // Lines never move within a rendered mail.
    // biome-ignore lint/suspicious/noArrayIndexKey: static output
    <Fragment key={index}>
      {index > 0 && <br />}
      <Linked line={line} tone={tone} />
    </Fragment>
  ));
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
