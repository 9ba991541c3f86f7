/** A text within HTML or an attribute of it. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Where a link may lead: the web, mail, telephone, or a place on this site. Everything that runs is refused. */
export function safeHref(target: string): string | null {
  const href = target.trim();
  if (/^(?:#|\/(?!\/))[^\s]*$/.test(href)) return href;
  if (!URL.canParse(href)) return null;
  return /^(?:https?|mailto|tel):/i.test(href) ? href : null;
}

/** A picture comes from the web or from this site. */
function safeSource(target: string): string | null {
  const href = safeHref(target);
  return href && /^(?:https?:|\/)/i.test(href) ? href : null;
}

/** Lengths are bounded so that marks without an end are given up soon. */
const pieces = new RegExp(
  [
    /\\(?<escaped>[!-/:-@[-`{-~])/,
    /(?<tick>`{1,3})(?<code>[^`]{1,2000})\k<tick>(?!`)/,
    /!\[(?<alt>[^\][]{0,500})\]\((?<source>(?:[^()\s<>]|\([^()\s]{0,200}\)){1,2000})(?: "[^"]{0,500}")?\)/,
    /\[(?<label>(?:[^[\]]|\[[^[\]]{0,200}\]){1,500})\]\((?<href>(?:[^()\s<>]|\([^()\s]{0,200}\)){1,2000})(?: "[^"]{0,500}")?\)/,
    /<(?<bare>(?:https?|mailto):[^\s<>]{1,2000})>/,
    /(?<![\w/])(?<plain>https?:\/\/[^\s<>"')\]]{0,2000}[^\s<>"')\].,;:!?])/,
    /(?<strongMark>\*\*|__)(?=[^\s*_])(?<strong>[\s\S]{0,1000}?[^\s])\k<strongMark>/,
    /(?<![\p{L}\p{N}*_])(?<emphasisMark>[*_])(?=[^\s*_])(?<emphasis>[^*_]{0,1000}?[^\s*_])\k<emphasisMark>(?![\p{L}\p{N}])/u,
    /~~(?=[^\s~])(?<struck>[^~]{0,1000}?[^\s~])~~/,
    /(?<lineBreak> {2,}|\\)\n/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** How deep marks may lie within marks. */
const deepest = 6;

/** Markdown within a block as HTML. Everything but its own marks is escaped. */
export function renderInline(markdown: string, depth = 0): string {
  if (depth > deepest) return escapeHtml(markdown);
  let html = "";
  let at = 0;
  for (const match of markdown.matchAll(pieces)) {
    html += escapeHtml(markdown.slice(at, match.index)) + renderPiece(match, depth + 1);
    at = match.index + match[0].length;
  }
  return html + escapeHtml(markdown.slice(at));
}

function renderPiece(match: RegExpExecArray, depth: number): string {
  const { groups = {} } = match;
  const { escaped, code, alt, source, label, href, strong, emphasis, struck } = groups;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  if (source !== undefined) return renderImage(alt ?? "", source, match[0]);
  if (href !== undefined) return renderLink(renderInline(label ?? "", depth), href);
  const address = groups.bare ?? groups.plain;
  if (address !== undefined) return renderLink(escapeHtml(address), address);
  if (strong !== undefined) return `<strong>${renderInline(strong, depth)}</strong>`;
  if (emphasis !== undefined) return `<em>${renderInline(emphasis, depth)}</em>`;
  if (struck !== undefined) return `<del>${renderInline(struck, depth)}</del>`;
  return "<br>";
}

function renderLink(label: string, target: string): string {
  const href = safeHref(target);
  if (!href) return label;
  const isOwn = href.startsWith("#") || href.startsWith("/");
  return `<a href="${escapeHtml(href)}"${isOwn ? "" : ' rel="noopener nofollow"'}>${label}</a>`;
}

function renderImage(alt: string, target: string, whole: string): string {
  const source = safeSource(target);
  if (!source) return escapeHtml(alt || whole);
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}" loading="lazy">`;
}
