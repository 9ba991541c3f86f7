import { makeAnchors } from "@/lib/markdown/slug";
import { headingText, type MarkdownBlock, splitBlocks } from "@/lib/markdown/split-blocks";

export type Chunk = {
  heading: string | null;
  /** The heading's id on the article's page. */
  anchor: string | null;
  text: string;
};

type Section = { heading: string | null; anchor: string | null; blocks: MarkdownBlock[] };

/** A chunk is closed before it grows beyond this; one list or table may be longer. */
const maxLength = 1200;

/** An article's pieces for retrieval: one a section, long sections by whole blocks. */
export function splitArticle(markdown: string): Chunk[] {
  return sectionsOf(markdown).flatMap(({ heading, anchor, blocks }) =>
    fill(blocks).map((text) => ({ heading, anchor, text })),
  );
}

function sectionsOf(markdown: string): Section[] {
  const anchorOf = makeAnchors();
  const sections: Section[] = [{ heading: null, anchor: null, blocks: [] }];
  for (const block of splitBlocks(markdown)) {
    if (block.kind === "heading") {
      const heading = headingText(block.raw);
      sections.push({ heading, anchor: anchorOf(heading), blocks: [] });
    } else if (block.kind !== "rule") {
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function fill(blocks: MarkdownBlock[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const { raw, kind } of blocks) {
    const last = texts.at(-1);
    // A list without the line above it says nothing.
    const isTied = kind === "list" && last?.trimEnd().endsWith(":");
    if (last !== undefined && (length + raw.length <= maxLength || isTied)) {
      texts[texts.length - 1] = `${last}\n\n${raw}`;
      length += raw.length;
    } else {
      texts.push(raw);
      length = raw.length;
    }
  }
  return texts;
}
