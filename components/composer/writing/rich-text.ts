/**
 * What was copied with its formatting, in our own few marks: bold, italic, code, lists and addresses; anything else
 * is its words. The document is read and never shown: it loads nothing and runs nothing.
 */

const skipped = new Set(["SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE", "NOSCRIPT", "SVG"]);
const blocks = new Set([
  ...["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "TABLE", "TR", "PRE"],
  ...["BLOCKQUOTE", "SECTION", "ARTICLE", "HEADER", "FOOTER", "DL", "DT", "DD", "FIGURE", "HR"],
]);
const apart = new Set(["P", "UL", "OL", "TABLE", "BLOCKQUOTE", "H1", "H2", "H3", "H4", "H5", "H6"]);
/** Stand for the edges of lines and paragraphs until all are together, for several meet in one place. */
const lineEdge = "\ue000";
const partEdge = "\ue001";
/** Deeper than anybody writes: whoever nests further means harm. */
const deepest = 100;

/** Null where the copied HTML has no formatting that we keep: its plain words will do. */
export function richText(html: string): string | null {
  const document = new DOMParser().parseFromString(html, "text/html");
  const isFormatted = document.body.querySelector(
    "b, strong, i, em, code, li, a[href], h1, h2, h3",
  );
  if (!isFormatted) return null;
  return words(document.body, 0)
    .replaceAll(/[ \t\u00a0]+/g, " ")
    .replaceAll(/ ?[\n\ue000\ue001][ \ue000\ue001]*/g, asBreaks)
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function asBreaks(edges: string): string {
  if (edges.includes("\n")) return "\n";
  return edges.includes(partEdge) ? "\n\n" : "\n";
}

function words(node: Node, depth: number): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replaceAll(/\s+/g, " ");
  if (!(node instanceof Element) || skipped.has(node.tagName) || depth > deepest) return "";
  if (node.tagName === "BR") return "\n";
  const inner = [...node.childNodes].map((child) => words(child, depth + 1)).join("");
  const said = marked(node, inner);
  if (!blocks.has(node.tagName)) return said;
  const edge = apart.has(node.tagName) ? partEdge : lineEdge;
  return `${edge}${said}${edge}`;
}

function marked(element: Element, inner: string): string {
  switch (element.tagName) {
    case "B":
    case "STRONG":
      // Google Docs wraps whole documents in a <b> that is not bold.
      return isPlainBold(element) ? inner : around(inner, "**");
    case "H1":
    case "H2":
    case "H3":
      return around(inner, "**");
    case "I":
    case "EM":
      return around(inner, "_");
    case "CODE":
      return around(inner, "`");
    case "A":
      return linked(element, inner);
    case "TD":
    case "TH":
      // Cells stand apart, as in plain text that was copied from a sheet.
      return `${inner.replaceAll(/[\s\ue000\ue001]+/g, " ").trim()}${element.nextElementSibling ? " | " : ""}`;
    case "LI":
      return `${bulletOf(element)}${inner.replace(/^[\s\ue000\ue001]+/, "")}`;
    default:
      return inner;
  }
}

const isPlainBold = (element: Element): boolean =>
  /font-weight:\s*normal/i.test(element.getAttribute("style") ?? "");

/** The marks touch the words; over several lines, and around marks, there are none. */
function around(inner: string, mark: string): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  return core === "" || /[\n\ue000\ue001*_`]/.test(core)
    ? inner
    : `${before}${mark}${core}${mark}${after}`;
}

function linked(element: Element, inner: string): string {
  const href = element.getAttribute("href") ?? "";
  if (!/^https?:\/\//i.test(href)) return inner;
  const text = inner.trim();
  const isSame = text === "" || href.replace(/\/$/, "").endsWith(text.replace(/\/$/, ""));
  return isSame ? href : `${text} (${href})`;
}

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== "OL") return "- ";
  const at = [...list.children].filter(({ tagName }) => tagName === "LI").indexOf(item);
  return `${at + 1}. `;
}
