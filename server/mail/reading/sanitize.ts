/**
 * Mail HTML made safe to keep and to show. An allow-list: no scripts, no forms, no frames, nothing that loads from
 * elsewhere. Images of the mail itself point to attachments ("cid:" + attachment id); remote ones keep their address in
 * data-remote-src, which loads nothing. A link says where it really goes.
 */

import sanitizeHtml, { type IOptions, type Transformer } from "sanitize-html";
import { filterStyles } from "@/server/mail/reading/filter-styles";
import { isTooDeep } from "@/server/mail/reading/html-depth";
import { hostOf, nameRealHosts } from "@/server/mail/reading/real-hosts";

/** Longest HTML that is kept, in UTF-16 units; longer mail is shown by its text. */
export const maxHtmlLength = 500_000;

const layout = ["style", "dir", "lang", "align", "valign", "width", "height"];
const table = [...layout, "bgcolor", "border", "cellpadding", "cellspacing"];

const options: IOptions = {
  allowedTags: [
    ...["p", "br", "div", "span", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "center"],
    ...[
      "a",
      "b",
      "strong",
      "i",
      "em",
      "u",
      "s",
      "del",
      "ins",
      "sub",
      "sup",
      "small",
      "big",
      "font",
    ],
    ...["ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "tt", "q", "cite", "abbr"],
    ...["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ...["img", "figure", "figcaption", "address"],
  ],
  allowedAttributes: {
    "*": layout,
    a: [...layout, "href", "title", "rel", "target"],
    img: ["src", "data-remote-src", "alt", "title", "width", "height", "style"],
    font: ["color", "size", "face"],
    table,
    tr: table,
    td: [...table, "colspan", "rowspan"],
    th: [...table, "colspan", "rowspan"],
    col: ["span", "width"],
    ol: [...layout, "start", "type"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["cid", "data"] },
  allowedSchemesAppliedToAttributes: ["href", "src"],
  allowProtocolRelative: false,
  nonTextTags: [
    ...["script", "style", "textarea", "option", "noscript", "title", "template", "xmp", "iframe"],
    ...["noembed", "noframes", "object", "svg", "math"],
  ],
  enforceHtmlBoundary: false,
  // Done by filterStyles: the library would parse each with a whole CSS parser.
  parseStyleAttributes: false,
  disallowedTagsMode: "discard",
};

// A mail has no address that a relative link could start from, and odd ones only look like it.
const absoluteLink = /^\s*(?:https?:\/\/|mailto:|tel:)/i;

const link: Transformer = (tagName, { href }) => {
  const host = hostOf(href ?? "");
  return {
    tagName,
    attribs: {
      ...(href && absoluteLink.test(href) && { href }),
      // The sender's own title could name another place than the link goes to.
      ...(host && { title: host }),
      target: "_blank",
      rel: "noopener noreferrer nofollow",
    },
  };
};

/** A page's ground becomes that of an element, or the words of a mail designed dark would stand on white. */
const ground: Transformer = (tagName, { bgcolor, text, style = "" }) => {
  if (!bgcolor && !/background/i.test(style)) return { tagName, attribs: {} };
  const given = [
    ...(bgcolor ? [`background-color:${bgcolor}`] : []),
    ...(text ? [`color:${text}`] : []),
    style,
  ];
  return { tagName: "div", attribs: { style: given.join(";") } };
};

const image =
  (attachmentIds: ReadonlyMap<string, string>): Transformer =>
  (tagName, { src = "", srcset: _srcset, ...attribs }) => ({
    tagName,
    attribs: { ...attribs, ...imageSource(src.trim(), attachmentIds) },
  });

function imageSource(
  src: string,
  attachmentIds: ReadonlyMap<string, string>,
): Record<string, string> {
  if (/^cid:/i.test(src)) {
    const id = attachmentIds.get(decodeCid(src.slice(4)));
    return id ? { src: `cid:${id}` } : {};
  }
  // Raster images carry no script; svg would.
  if (/^data:image\/(png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]*$/i.test(src)) return { src };
  return /^https?:\/\//i.test(src) ? { "data-remote-src": src } : {};
}

function decodeCid(cid: string): string {
  try {
    return decodeURIComponent(cid);
  } catch {
    return cid;
  }
}

/** Mails repeat a few styles hundreds of times, and quote ours: each is filtered once while it is remembered. */
const filtered = new Map<string, string>();
const mostFiltered = 2_000;
const longestFiltered = 300;

function safeStyle(style: string): string {
  const known = filtered.get(style);
  if (known !== undefined) return known;
  const safe = filterStyles(style);
  if (style.length > longestFiltered) return safe;
  if (filtered.size >= mostFiltered) filtered.clear();
  filtered.set(style, safe);
  return safe;
}

const styled: Transformer = (tagName, attribs) => {
  const { style } = attribs;
  if (style === undefined) return { tagName, attribs };
  const safe = safeStyle(style);
  if (safe === "") delete attribs.style;
  else attribs.style = safe;
  return { tagName, attribs };
};

/**
 * The safe form of a mail's HTML, or null when nothing is left or it is too long to keep.
 * `attachmentIds` maps Content-IDs without angle brackets to attachments.
 */
export function sanitizeMailHtml(
  html: string,
  attachmentIds: ReadonlyMap<string, string>,
): string | null {
  if (html.length > maxHtmlLength * 4 || isTooDeep(html)) return null;
  const sanitized = sanitizeHtml(html, {
    ...options,
    transformTags: { a: link, img: image(attachmentIds), body: ground, "*": styled },
  }).trim();
  const safe = nameRealHosts(sanitized);
  return safe === "" || safe.length > maxHtmlLength ? null : safe;
}
