import { Link } from "@react-email/link";
import { Fragment } from "react";

const urlPattern = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}])/g;

/** What somebody typed: its line breaks kept, its links made to work. */
export function Paragraphs({ text, color }: { text: string; color: string }) {
  return text.split("\n").map((line, index) => (
    // Lines never move within a rendered mail.
    // biome-ignore lint/suspicious/noArrayIndexKey: static output
    <Fragment key={index}>
      {index > 0 && <br />}
      <Linked line={line} color={color} />
    </Fragment>
  ));
}

function Linked({ line, color }: { line: string; color: string }) {
  return line.split(urlPattern).map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: static output
      <Link key={index} href={part} style={{ color, textDecoration: "underline" }}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
