/**
 * The text lines of an HTML mail, each with what the markup says of it: quoted, signature, attribution, below a rule.
 * One pass over the tokens with a stack of our own, so that depth and size cost linear time and no recursion.
 */
import { Parser } from "htmlparser2";
import { isTooDeep, voids } from "@/server/mail/reading/html-depth";
import { type Line, lineOfHtml, visible } from "@/server/mail/reply-lines/line";
import { linesOfText, unreadLine } from "@/server/mail/reply-lines/looked-lines";

type Container = Line["container"];
type Frame = { name: string; container: Container; quotes: number; isHidden: boolean };

const blocks = new Set(
  "address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const skipped = new Set(["head", "style", "script", "title", "template", "noscript"]);

const quoteNames =
  /(?:^|[\s"])(?:gmail_quote(?:_container)?|(?:ydp[0-9a-z]*)?yahoo_quoted(?:_\d+)?|messagereplysection|tutanota_quote|spark_quote|protonmail_quote|zmail_extra|ymail_android_signature_quote|moz-forward-container|qmbox|isreplycontent|ntes-mailmaster-quote|olk_src_body_section|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|reply-new-message-quote|gmx_quote|freemail_quote|aolreplacedcontainer|wbr_quote|elided-text)(?:$|[\s"])/i;
const attributionNames = /(?:^|\s)(?:moz-cite-prefix|gmail_attr|protonmail_attribution)(?:$|\s)/i;
const signatureNames =
  /(?:^|\s)(?:gmail_signature|moz-signature|applemailsignature|ms-outlook-mobile-signature|ms-outlook-ios-signature|signature|protonmail_signature_block(?:-user)?|tutanota-signature|messagesignaturesection|gmail_signature_prefix|mb_sig|zmail_signature|yahoo-signature|ymail_android_signature|sfmail_signature)(?:$|\s)/i;
const outlookBorder =
  /border-top:\s*(?:1(?:\.0)?pt\s)?\s*(?:solid\s*)?#(?:e1e1e1|b5c4df)|border-color:\s*rgb\((?:181, 196, 223|225, 225, 225)\)/i;

function containerOf(name: string, attributes: Record<string, string>): Container {
  if (!attributes.class && !attributes.id && !attributes.name) return null;
  // Outlook on the web puts "x_" before the names of what it passes on.
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${nameOf(attributes)}`.replace(
    /(?<=^|\s)(?:x_)+/g,
    "",
  );
  if (name === "blockquote") return null;
  if (attributionNames.test(names)) return "attribution";
  if (signatureNames.test(names)) return "signature";
  if (/(?:^|\s)divrplyfwdmsg(?:$|\s)/i.test(names)) return "header";
  return quoteNames.test(names) ? "quote" : null;
}

/** Some programs name their parts by `name`; "quote" is the one of GMX and Web.de. */
function nameOf({ name = "" }: Record<string, string>): string {
  if (name === "quote") return "gmx_quote";
  return /^message\w+Section$/.test(name) ? name : "";
}

const isHidden = (style: string): boolean =>
  /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/i.test(style);

/** Tags and texts that are looked at: several times what the longest threads have. */
const maxTokens = 40_000;
const maxLines = 5_000;
const chunkLength = 4_096;

/** The lines a reader would see; hidden elements (preheaders) are left out unless `withHidden`. */
export function linesOfHtml(html: string, options: { withHidden?: boolean } = {}): Line[] {
  if (isTooDeep(html)) return linesOfText(html.replace(/<[^<>]*>/g, "\n"));
  const lines: Line[] = [];
  const stack: Frame[] = [{ name: "", container: null, quotes: 0, isHidden: false }];
  let pending = "";
  let tokens = 0;
  let isBelowRule = false;
  const top = (): Frame =>
    stack[stack.length - 1] ?? { name: "", container: null, quotes: 0, isHidden: false };

  const endLine = (isForced: boolean): void => {
    const text = pending.replace(/ {2,}/g, " ").trim();
    pending = "";
    if (text === "" && !isForced) return;
    const { container, quotes } = top();
    lines.push(lineOfHtml({ text, depth: quotes, container, isBelowRule }));
    if (text !== "") isBelowRule = false;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tokens++;
        if (blocks.has(name)) endLine(false);
        if (name === "br") endLine(true);
        if (name === "hr" || outlookBorder.test(attributes.style ?? "")) isBelowRule = true;
        if (name === "td" || name === "th") pending += " ";
        if (!voids.has(name))
          stack.push(frameOf(name, attributes, top(), options.withHidden === true));
      },
      ontext(text) {
        tokens++;
        if (!top().isHidden) pending += visible(text).replace(/\s+/g, " ");
      },
      onclosetag(name) {
        tokens++;
        if (voids.has(name)) return;
        if (blocks.has(name)) endLine(name === "p");
        for (let at = stack.length - 1; at > 0; at--) {
          if (stack[at]?.name !== name) continue;
          stack.length = at;
          return;
        }
      },
    },
    { decodeEntities: true },
  );
  let at = 0;
  for (; at < html.length && tokens < maxTokens && lines.length < maxLines; at += chunkLength) {
    parser.write(html.slice(at, at + chunkLength));
  }
  if (at >= html.length) parser.end();
  endLine(false);
  const rest = html.slice(at).replace(/<[^<>]*>/g, " ");
  if (rest.trim() === "") return lines;
  const { container, quotes: depth } = top();
  return [...lines, { ...unreadLine(rest), container, depth }];
}

function frameOf(
  name: string,
  attributes: Record<string, string>,
  parent: Frame,
  withHidden: boolean,
): Frame {
  const inherited = parent.container === "attribution" ? null : parent.container;
  const container = containerOf(name, attributes) ?? inherited;
  const isInvisible = skipped.has(name) || (!withHidden && isHidden(attributes.style ?? ""));
  return {
    name,
    container: parent.container === "quote" ? "quote" : container,
    quotes: parent.quotes + (isQuotingElement(name, attributes) ? 1 : 0),
    isHidden: parent.isHidden || isInvisible,
  };
}

// Gmail indents by a blockquote of its own class: that is layout; its quotations stand in a div of that class.
function isQuotingElement(name: string, attributes: Record<string, string>): boolean {
  if (name !== "blockquote") return false;
  const isIndent = !/border-left(?:-width)?:\s*(?:[1-9]|#|solid)/i.test(attributes.style ?? "");
  if (attributes.type !== "cite" && isIndent && /\bgmail_quote\b/.test(attributes.class ?? ""))
    return false;
  return !/border(?:-left)?:\s*(?:none|0)/i.test(attributes.style ?? "");
}
