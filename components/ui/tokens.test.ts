import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "@/lib/contrast";

const css = readFileSync("app/globals.css", "utf8");

/** The colours of one theme as #rrggbb; translucent ones are left out. */
function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  const found = block.matchAll(/--([a-z-]+): oklch\(([\d.]+) ([\d.]+)(?: ([\d.]+))?\);/g);
  return Object.fromEntries(
    [...found].map(([, name, l, c, h]) => [name, toHex(Number(l), Number(c), Number(h ?? 0))]),
  );
}

/** OKLCH to sRGB, by Björn Ottosson's matrices. */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const clamped = Math.min(1, Math.max(0, value));
    const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}

const surfaces = ["page", "pane", "card", "raised"];
const signals = ["waiting", "failed", "delivered", "assistant"];

const textPairs: [string, string][] = [
  ...surfaces.flatMap((surface): [string, string][] => [
    ...["ink", "soft", "faint", "accent-ink", ...signals].map((text): [string, string] => [
      text,
      surface,
    ]),
  ]),
  ...signals.map((signal): [string, string] => [signal, `${signal}-soft`]),
  ["ink", "fill"],
  ["soft", "fill"],
  ["ink", "fill-strong"],
  ["soft", "fill-strong"],
  ["ink", "accent-soft"],
  ["soft", "accent-soft"],
  ["faint", "accent-soft"],
  ["accent-ink", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-failed", "failed"],
  ["on-failed", "failed-hover"],
  ["ink", "note"],
  ["note-ink", "note"],
  ["note-ink", "page"],
  ["faint", "note"],
];

const edgePairs: [string, string][] = surfaces.flatMap((surface): [string, string][] => [
  ["line-strong", surface],
  ["accent", surface],
]);

test.each([":root", '[data-theme="dark"]'])("text and edges can be read in %s", (selector) => {
  const tokens = tokensOf(selector);
  const tooWeak = (pairs: [string, string][], least: number) =>
    pairs
      .map(([one, other]) => ({
        pair: `${one} on ${other}`,
        ratio: contrast(tokens[one] ?? "", tokens[other] ?? ""),
      }))
      .filter(({ ratio }) => !(ratio >= least));
  expect(tooWeak(textPairs, 4.5)).toEqual([]);
  expect(tooWeak(edgePairs, 3)).toEqual([]);
});
