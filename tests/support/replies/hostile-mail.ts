import { extractReply, type MailBody } from "@/server/mail/reply-text/extract-reply";

/** `piece` again and again, `length` characters in all. */
export const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const attribution = "On Tue, Nov 17, 2026 at 10:04 AM Bob <bob@x.test> wrote:";
const textPieces = {
  "one word": "a",
  blanks: " ",
  "blank and letter": `${" ".repeat(5_000)}x`,
  "quote marks": ">",
  "spaced quote marks": "> ",
  "quoted nothing": ">\n",
  "marks within marks": `> ${"<".repeat(5_000)}x\n`,
  dashes: "-",
  "dashes and blanks": "- ",
  "dashed words": "--x--\n",
  underscores: "_",
  stars: "*",
  colons: ": ",
  "full-width colons": "：",
  "line ends": "\n",
  "old line ends": "\r",
  "invisible characters": "\u200b",
  "lone surrogates": "\ud800",
  "combining marks": "e\u0301",
  "brackets without an end": "(<[",
  addresses: "a@",
  "a word on each line": "a\n",
  "Chinese in one line": "中",
  "Chinese in many lines": "中文\n",
  "right to left": "\u202bבתאריך ",
  dates: "2020-01-01 ",
  attributions: `${attribution}\n`,
  "attributions in one line": `${attribution} `,
  "attributions with quotations": `${attribution}\n> hi\n`,
  "attributions that never end": "On Tue 17 Nov 2026\nBob <bob\n",
  "the word that begins one": "On\n",
  "the word that ends one": "wrote:\n",
  "header lines": "From: a@b.c\n",
  "header lines in one": "From: ",
  "header blocks": "From: a\nTo: b\nSubject: c\n\nx\n",
  rules: "----------\n",
  "rules with headers": "----\nFrom: a@b.c\n",
  "original marks": "-----Original Message-----\n",
  "signature marks": "--\nx\n",
  phones: "Sent from my iPhone\n",
  "forward marks": "> ---------- Forwarded message ---------\n",
  delimiters: "##- ",
  names: "Grace>hi\n",
  links: "[1] https://x\n",
  footers: "____\nmailing list\n",
  "answers in between": "> a\n\nb\n\n",
};
const htmlPieces = {
  "open elements": "<div>",
  "open links": "<a>",
  "open paragraphs": "<p>",
  "open quotations": "<blockquote>x",
  "open tables": "<table><tr><td>x",
  "open formats": "<p><b>",
  "closing tags": "</div>",
  "crossed tags": "<b><i></b></i>",
  "line breaks": "<br>",
  paragraphs: "<p>x</p>",
  containers: '<div class="gmail_quote">x</div>y',
  "less-than signs": "<",
  ampersands: "&amp",
  comments: "<!--",
  entities: "&#x41;",
  "unknown elements": "<q1>",
  pictures: "<img src=x>",
  borders: '<div style="border-top:solid #E1E1E1">',
};

/** Bodies of any length, made of what an extractor may stumble over. */
export const hostileShapes: [string, (length: number) => MailBody][] = [
  ...Object.entries(textPieces).map(([name, piece]): [string, (length: number) => MailBody] => [
    name,
    (length) => ({ text: fill(piece, length) }),
  ]),
  ...Object.entries(htmlPieces).map(([name, piece]): [string, (length: number) => MailBody] => [
    `${name} of HTML`,
    (length) => ({ html: fill(piece, length) }),
  ]),
  ["one attribute", (length) => ({ html: `<a ${fill("a ", length)}` })],
  ["one class", (length) => ({ html: `<a class="${fill("gmail_quote ", length)}">x</a>` })],
  ["one style", (length) => ({ html: `<div style="${fill("border-top:", length)}">x</div>` })],
  ["one link", (length) => ({ html: `<a href="${fill("x", length)}` })],
];

const original: MailBody = {
  text: fill("Grace wrote: we have looked into your order\n", 20_000),
  html: `<p>${fill("we have looked into your order ", 20_000)}</p>`,
};

/** Processor time of extracting in milliseconds, the least of some runs: other work on the machine only adds. */
export function costOfExtracting(mail: MailBody, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    extractReply({ ...mail, original });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
