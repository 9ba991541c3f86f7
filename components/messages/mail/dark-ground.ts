import { contrast } from "@/lib/contrast";

/** Tags looked at for the ground of a mail: it is laid by the outermost ones. */
const mostTags = 12;
const mostLooked = 6_000;

const tag = /<([a-z][a-z0-9]*)[^>]{0,1000}>/gi;
const ground = /(?:\sbgcolor="|[\s";]background(?:-color)?:)\s*([^";]{3,40})/i;

/** White words on it are as easy to read as black ones on light grey. */
const darkEnough = 10;

/**
 * The colour that a mail designed dark lays under nearly all its words, as #rrggbb; null for every other. Takes sanitized
 * HTML: its elements are closed and its attributes in double quotes.
 */
export function darkGround(html: string): string | null {
  let looked = 0;
  for (const found of html.slice(0, mostLooked).matchAll(tag)) {
    looked += 1;
    if (looked > mostTags) return null;
    const given = ground.exec(found[0])?.[1];
    const colour = given && asHex(given.trim().toLowerCase());
    if (!colour) continue;
    // The first ground decides: what lies on it are cards and buttons. A band above a white page holds few words.
    const isDark = contrast(colour, "#ffffff") >= darkEnough;
    return isDark && holdsTheWords(html, found.index, found[1] ?? "") ? colour : null;
  }
  return null;
}

/** Whether at least four fifths of the words stand in the element `name` that begins at `start`. */
function holdsTheWords(html: string, start: number, name: string): boolean {
  let depth = 0;
  let end = html.length;
  const sameTags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, "gi");
  sameTags.lastIndex = start;
  for (const { 1: slash, index } of html.matchAll(sameTags)) {
    depth += slash ? -1 : 1;
    if (depth > 0) continue;
    end = index;
    break;
  }
  const inside = wordsIn(html.slice(start, end));
  return inside > 0 && inside >= 4 * wordsIn(html.slice(0, start) + html.slice(end));
}

const wordsIn = (html: string): number => html.replace(/<[^>]*>|\s+/g, "").length;

const named: Record<string, string> = { black: "#000000", navy: "#000080" };

/** #rrggbb for a plain opaque colour, else null. */
function asHex(colour: string): string | null {
  const name = named[colour];
  if (name) return name;
  const rgb = /^rgba?\((\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+1)?\)$/.exec(colour);
  if (rgb) return `#${rgb.slice(1, 4).map(twoDigits).join("")}`;
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  return digits ? `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}` : null;
}

const twoDigits = (channel: string): string =>
  Math.min(255, Number(channel)).toString(16).padStart(2, "0");
