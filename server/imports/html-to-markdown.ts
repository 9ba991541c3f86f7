import { parseDocument } from "htmlparser2";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

type Imported = { title: string; markdown: string };

const isElement = (node: Node): node is Element => "attribs" in node;
const childrenOf = (node: Node): Node[] => ("children" in node ? (node.children as Node[]) : []);

/** What belongs to the site around an article, or runs. */
const left = new Set([
  ...["script", "style", "noscript", "template", "svg", "iframe", "object", "form", "button"],
  ...["nav", "header", "footer", "aside", "select", "input", "head"],
]);
const deepest = 60;

/** The article of a web page as Markdown; addresses in it are made whole with the page's own. */
export function htmlToMarkdown(html: string, pageUrl: string | null): Imported {
  const root = parseDocument(html).children;
  const heading = find(root, ["h1"]);
  const title = textOf(heading ?? find(root, ["title"])).trim();
  const body = find(root, ["article"]) ?? find(root, ["main"]) ?? find(root, ["body"]);
  const nodes = body ? childrenOf(body) : root;
  const markdown = blocks(nodes, { pageUrl, skip: heading, depth: 0 })
    .replaceAll(/[ \t]+\n/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return { title, markdown };
}

function find(nodes: Node[], names: string[], depth = 0): Element | null {
  for (const node of nodes) {
    if (isElement(node) && names.includes(node.name)) return node;
    const found = depth < deepest ? find(childrenOf(node), names, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

function textOf(node: Node | null, depth = 0): string {
  if (!node) return "";
  if ("data" in node && !isElement(node)) return node.type === "text" ? node.data : "";
  return depth > deepest
    ? ""
    : childrenOf(node)
        .map((child) => textOf(child, depth + 1))
        .join("");
}

type Place = { pageUrl: string | null; skip: Node | null; depth: number };

function blocks(nodes: Node[], place: Place): string {
  let result = "";
  for (const node of nodes) result += block(node, { ...place, depth: place.depth + 1 });
  return result;
}

function block(node: Node, place: Place): string {
  if (place.depth > deepest || node === place.skip) return "";
  if (!isElement(node)) return inline(node, place);
  if (left.has(node.name)) return "";
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  const inner = () => line(childrenOf(node), place);
  if (level) return `\n\n${"#".repeat(Math.max(2, Number(level)))} ${inner()}\n\n`;
  switch (node.name) {
    case "p":
    case "dt":
      return `\n\n${inner()}\n\n`;
    case "ul":
    case "ol":
      return `\n\n${list(node, place)}\n\n`;
    case "table":
      return `\n\n${table(node, place)}\n\n`;
    case "pre":
      return `\n\n\`\`\`\n${textOf(node).replace(/\n$/, "")}\n\`\`\`\n\n`;
    case "blockquote":
      return `\n\n${blocks(childrenOf(node), place).trim().replaceAll(/^/gm, "> ")}\n\n`;
    case "hr":
      return "\n\n---\n\n";
    case "div":
    case "section":
    case "article":
    case "main":
    case "dl":
    case "dd":
    case "figure":
    case "figcaption":
    case "details":
    case "summary":
      return `\n\n${blocks(childrenOf(node), place).trim()}\n\n`;
    default:
      return inline(node, place);
  }
}

const line = (nodes: Node[], place: Place): string =>
  nodes
    .map((node) => inline(node, { ...place, depth: place.depth + 1 }))
    .join("")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();

function inline(node: Node, place: Place): string {
  if (!isElement(node)) return textOf(node).replaceAll(/\s+/g, " ");
  if (place.depth > deepest || left.has(node.name)) return "";
  const inner = childrenOf(node)
    .map((child) => inline(child, { ...place, depth: place.depth + 1 }))
    .join("");
  const words = inner.trim();
  switch (node.name) {
    case "strong":
    case "b":
      return words ? `**${words}**` : "";
    case "em":
    case "i":
      return words ? `*${words}*` : "";
    case "code":
      return words ? `\`${words}\`` : "";
    case "br":
      return "  \n";
    case "a":
      return link(words, whole(node.attribs.href, place.pageUrl));
    case "img": {
      const source = whole(node.attribs.src, place.pageUrl);
      return source ? `![${node.attribs.alt ?? ""}](${source})` : "";
    }
    default:
      return inner;
  }
}

const link = (words: string, href: string | null): string =>
  href && words ? `[${words}](${href})` : words;

function whole(address: string | undefined, pageUrl: string | null): string | null {
  const url = URL.parse(address ?? "", pageUrl ?? undefined);
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return null;
  return url.href.replaceAll("(", "%28").replaceAll(")", "%29");
}

function list(node: Element, place: Place): string {
  const items = childrenOf(node).filter((child) => isElement(child) && child.name === "li");
  return items
    .map((item, at) => {
      const mark = node.name === "ol" ? `${at + 1}. ` : "- ";
      const inner = blocks(childrenOf(item), place)
        .trim()
        .replaceAll(/\n{2,}/g, "\n");
      return mark + inner.replaceAll("\n", `\n${" ".repeat(mark.length)}`);
    })
    .join("\n");
}

function table(node: Element, place: Place): string {
  const rows = rowsOf(node).map((row) =>
    childrenOf(row)
      .filter((cell) => isElement(cell) && /^t[hd]$/.test(cell.name))
      .map((cell) => line(childrenOf(cell), place).replaceAll("|", "\\|")),
  );
  const [head, ...body] = rows.filter((cells) => cells.length > 0);
  if (!head) return "";
  const write = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [write(head), write(head.map(() => "---")), ...body.map(write)].join("\n");
}

function rowsOf(node: Node, depth = 0): Node[] {
  return childrenOf(node).flatMap((child) => {
    if (!isElement(child) || depth > 3) return [];
    return child.name === "tr" ? [child] : rowsOf(child, depth + 1);
  });
}
