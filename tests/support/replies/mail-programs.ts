/**
 * Replies as mail programs write them, for measuring reply extraction: each takes what a person wrote and the mail he
 * answers, and gives the parts of his mail.
 */
export type Answered = {
  text: string;
  html: string;
  from: string;
  address: string;
  subject: string;
};
export type Reply = { text?: string; html?: string };
export type Phrases = {
  /** Attribution by name, address and date, without wrapping. */
  wrote: (sender: string, address: string) => string;
  headers: [from: string, sent: string, to: string, subject: string];
  original: string;
  sentFrom: string;
  date: string;
};
export type Program = (input: { own: string; answered: Answered; phrases: Phrases }) => Reply;

export const wrap = (text: string, width: number): string =>
  text
    .split("\n")
    .flatMap((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        if (current !== "" && current.length + 1 + word.length > width) {
          lines.push(current);
          current = word;
        } else current = current === "" ? word : `${current} ${word}`;
      }
      return [...lines, current];
    })
    .join("\n");

export const quote = (text: string, mark = "> "): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? mark.trimEnd() : mark + line))
    .join("\n");

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
export const paragraphs = (text: string): string =>
  text
    .split("\n")
    .map((line) => `<div>${line === "" ? "<br>" : escapeHtml(line)}</div>`)
    .join("");
const hiddenPreview = (answered: Answered): string =>
  /<div[^>]*display:\s*none[^>]*>([^<]*)</.exec(answered.html)?.[1] ?? "";

export const headerBlock = ({
  answered,
  phrases,
}: {
  answered: Answered;
  phrases: Phrases;
}): string[] => [
  `${phrases.headers[0]}: ${answered.from} <${answered.address}>`,
  `${phrases.headers[1]}: ${phrases.date}`,
  `${phrases.headers[2]}: Ada Lovelace <ada@example.com>`,
  `${phrases.headers[3]}: ${answered.subject}`,
];

export const programs: Record<string, Program> = {
  gmail: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${wrap(phrases.wrote(answered.from, answered.address), 76)}\n\n${quote(wrap(answered.text, 74))}\n`,
    html: `<div dir="ltr">${paragraphs(own)}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(phrases.wrote(answered.from, answered.address))}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${answered.html}</blockquote></div>`,
  }),
  gmailHtmlOnly: (input) => ({ html: programs.gmail?.(input).html ?? "" }),
  appleMail: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${quote(`${phrases.wrote(answered.from, answered.address)}\n\n${wrap(answered.text, 78)}`)}\n`,
  }),
  iphone: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${phrases.sentFrom}\n\n${quote(`${phrases.wrote(answered.from, answered.address)}\n\n${answered.text}`)}`,
  }),
  outlook: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${headerBlock({ answered, phrases }).join("\n")}\n\n${answered.text}\n`,
    html: `<div class="WordSection1"><p class="MsoNormal">${escapeHtml(own).replaceAll("\n", "<br>")}<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${headerBlock({ answered, phrases }).map(escapeHtml).join("<br>")}</p></div>${answered.html}</div>`,
  }),
  outlookWithImages: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${headerBlock({ answered, phrases }).join("\n")}\n\n[Acme]\n\n${answered.text.replace("\n\n", "\n\n[cid:image001.png@01DC5]\n\n<https://acme.example.com/logo.png>\n\n")}\n`,
  }),
  outlookWeb: ({ own, answered, phrases }) => ({
    text: `${own}\n________________________________\n${headerBlock({ answered, phrases }).join("\n")}\n\n${answered.text}\n`,
    html: `<div>${paragraphs(own)}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">${headerBlock(
      { answered, phrases },
    )
      .map((line) => `<b>${escapeHtml(line)}</b>`)
      .join("<br>")}</div>${answered.html}`,
  }),
  thunderbird: ({ own, answered, phrases }) => {
    const preview = hiddenPreview(answered).slice(0, 60);
    return {
      text: `${own}\n\n${wrap(phrases.wrote(answered.from, answered.address), 72)}\n${quote(wrap(`${preview}\n\n${answered.text}`, 72))}\n`,
    };
  },
  thunderbirdBottom: ({ own, answered, phrases }) => ({
    text: `${wrap(phrases.wrote(answered.from, answered.address), 72)}\n${quote(wrap(answered.text, 72))}\n\n${own}\n`,
  }),
  roundcubePlain: ({ own, answered, phrases }) => ({
    text: `${own}\n\n---------- ${phrases.original} ----------\n\n${headerBlock({ answered, phrases }).join("\n")}\n\n${wrap(answered.text, 76)}\n`,
  }),
  roundcubeHtml: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${phrases.wrote(answered.from, answered.address)}\n\n${quote(wrap(answered.text.replace(/https?:\S+/, "[1]"), 74))}\n\n \n\nLinks:\n------\n[1] https://segue.example.com/c/abc123\n`,
  }),
  gnus: ({ own, answered, phrases }) => ({
    text: `${phrases.wrote(answered.from, answered.address)}\n\n${quote(wrap(answered.text, 70), "Grace> ")}\n\n${own}\n`,
  }),
  gnusBar: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${phrases.wrote(answered.from, answered.address)}\n\n${quote(wrap(answered.text, 70), "| ")}\n`,
  }),
  alpine: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${phrases.wrote(answered.from, "").replace(" <>", "")}\n\n${quote(wrap(`${hiddenPreview(answered).slice(0, 70)}\n${answered.text}`, 76))}\n`,
  }),
  samsung: ({ own, answered, phrases }) => ({
    text: `${own}\n\n\n${phrases.sentFrom}\n\n-------- ${phrases.original} --------\n${headerBlock({ answered, phrases }).join("\n")}\n\n${answered.text}\n`,
  }),
  protonmail: ({ own, answered, phrases }) => ({
    text: `${own}\n\n${phrases.sentFrom}\n\n------- ${phrases.original} -------\n${phrases.wrote(answered.from, answered.address)}\n\n${quote(answered.text)}\n`,
  }),
  inline: ({ own, answered, phrases }) => {
    const [first = "", ...rest] = wrap(answered.text, 72).split("\n\n");
    return {
      text: `${phrases.wrote(answered.from, answered.address)}\n\n${quote(first)}\n\n${own}\n\n${quote(rest.join("\n\n"))}\n`,
    };
  },
};
