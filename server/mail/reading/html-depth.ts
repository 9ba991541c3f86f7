/** Elements without content. */
export const voids = new Set(
  "br hr img meta link input col wbr area base embed source track param".split(" "),
);

const impliedEnd = new Set("p li td th tr dd dt option tbody thead tfoot".split(" "));

/** Deeper than any mail program writes. */
const maxNesting = 1000;

/** Whether elements stand so deep in each other that parsing them takes quadratic time. Linear itself. */
export function isTooDeep(html: string): boolean {
  if (hasFewTags(html)) return false;
  let depth = 0;
  for (const [, slash, given] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = (given ?? "").toLowerCase();
    if (voids.has(name) || impliedEnd.has(name)) continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > maxNesting) return true;
  }
  return false;
}

function hasFewTags(html: string): boolean {
  let at = html.indexOf("<");
  for (let count = 0; at >= 0 && count <= maxNesting; count++) at = html.indexOf("<", at + 1);
  return at < 0;
}
