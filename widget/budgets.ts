import type { WidgetBuild } from "@/widget/bundle";

export type Budget = { name: string; bytes: number; most: number };

const kilobyte = 1024;

/** What the inbox's look adds to the loader where the server puts it in, gzip. */
export const lookAllowance = 106;
/** The frame's document, gzip; app/widget/frame-document.ts writes it. */
export const documentAllowance = 360;

/** What a visitor's browser loads, gzip, and how much that may be. */
export function listBudgets({ sizes, manifest }: WidgetBuild): Budget[] {
  const loaders = Object.values(manifest.loaders);
  const sum = (files: WidgetBuild["sizes"]) => files.reduce((total, { gzip }) => total + gzip, 0);
  const needed = sum(sizes.filter((item) => item.isNeededForFirstMessage));
  const language = Math.max(0, ...sizes.filter((item) => item.isLanguage).map(({ gzip }) => gzip));
  return [
    ...sizes
      .filter(({ file }) => loaders.includes(file))
      .map(({ file, gzip }) => ({ name: file, bytes: gzip + lookAllowance, most: 4 * kilobyte })),
    {
      name: "frame up to the first sent message, with its longest language",
      bytes: needed + documentAllowance + language,
      most: 45 * kilobyte,
    },
  ];
}
