/**
 * The style attribute of a mail's elements, by an allow-list of properties and of what their values may look like. No
 * value on it can name an address, a function other than a colour's, or begin a comment.
 */

const colour = /^(#[0-9a-f]{3,8}|[a-z]{3,30}|rgba?\([\d\s,.%/]+\)|hsla?\([\d\s,.%/deg]+\))$/i;
const length = /^-?\d{1,4}(\.\d{1,3})?(px|pt|em|rem|ex|%)?$/;
const lengths =
  /^(-?\d{1,4}(\.\d{1,3})?(px|pt|em|rem|ex|%)?|auto)(\s+(-?\d{1,4}(\.\d{1,3})?(px|pt|em|rem|ex|%)?|auto)){0,3}$/;
const word = /^[a-z-]{2,30}$/i;
const border = /^[a-z0-9#(),.%\s-]{1,80}$/i;

const styles: Record<string, RegExp[]> = {
  color: [colour],
  "background-color": [colour],
  background: [colour],
  "font-size": [length, word],
  "font-weight": [/^(\d{3}|[a-z]+)$/],
  "font-style": [word],
  "font-family": [/^[\w\s,'"-]{1,200}$/],
  "line-height": [length, word],
  "text-align": [word],
  "text-decoration": [/^[a-z\s-]{2,60}$/i],
  "vertical-align": [length, word],
  "white-space": [word],
  direction: [word],
  width: [length, word],
  height: [length, word],
  "max-width": [length, word],
  "min-width": [length, word],
  margin: [lengths],
  "margin-top": [length],
  "margin-right": [length, word],
  "margin-bottom": [length],
  "margin-left": [length, word],
  padding: [lengths],
  "padding-top": [length],
  "padding-right": [length],
  "padding-bottom": [length],
  "padding-left": [length],
  border: [border],
  "border-top": [border],
  "border-right": [border],
  "border-bottom": [border],
  "border-left": [border],
  "border-collapse": [word],
  "border-radius": [lengths],
  display: [/^(block|inline|inline-block|none|table|table-row|table-cell)$/],
  "list-style-type": [word],
};

const declaration = /^\s*([a-z-]{1,40})\s*:\s*([\s\S]{1,300}?)\s*(!\s*important\s*)?$/i;

/** Longest style attribute that is looked at. */
const maxLength = 4_000;

/** The declarations that may stay, in their order; "" when none may. Linear in its input. */
export function filterStyles(style: string): string {
  if (style.length > maxLength) return "";
  const kept: string[] = [];
  for (const text of declarationsOf(style)) {
    const [, name = "", value = "", important] = declaration.exec(text) ?? [];
    const property = name.toLowerCase();
    const allowed = Object.hasOwn(styles, property) ? styles[property] : undefined;
    if (!allowed?.some((pattern) => pattern.test(value))) continue;
    kept.push(`${property}:${value}${important ? " !important" : ""}`);
  }
  return kept.join(";");
}

/** A declaration ends with ";" outside quotes and brackets; one whose quotes or brackets never end is left out. */
function declarationsOf(style: string): string[] {
  const found: string[] = [];
  let quote = "";
  let depth = 0;
  let start = 0;
  // Signs with a meaning of their own, and whatever a backslash escapes.
  for (const { 0: sign, index } of style.matchAll(/\\[\s\S]|["'();]/g)) {
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else depth += depthOf[sign] ?? 0;
    if (sign !== ";" || quote || depth !== 0) continue;
    found.push(style.slice(start, index));
    start = index + 1;
  }
  return quote || depth !== 0 ? found : [...found, style.slice(start)];
}

const depthOf: Record<string, number> = { "(": 1, ")": -1 };
