import {
  type Answered,
  escapeHtml,
  headerBlock,
  type Phrases,
  type Program,
  paragraphs,
  quote,
  wrap,
} from "@/tests/support/replies/mail-programs";

type Input = { own: string; answered: Answered; phrases: Phrases };

const wroteBy = ({ answered, phrases }: Input): string =>
  phrases.wrote(answered.from, answered.address);

/** The attribution with the address as a link, as HTML programs write it. */
const linked = (input: Input): string => {
  const { address } = input.answered;
  return escapeHtml(wroteBy(input)).replace(address, `<a href="mailto:${address}">${address}</a>`);
};

const boldHeaders = (input: Input): string =>
  headerBlock(input)
    .map((line) =>
      line.replace(/^([^:]+): (.*)$/u, (_, name, value) => `<b>${name}:</b> ${escapeHtml(value)}`),
    )
    .join("<br>\n");

/** Text without a quotation mark in front, as Outlook and most phones quote. */
const bare = ({ answered }: Input): string => answered.text;

/** Mail programs beyond the first set, each in its own manner. */
export const furtherPrograms: Record<string, Program> = {
  gmailPhone: (input) => ({
    html: `<div dir="auto">${paragraphs(input.own)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${linked(input)}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex">${input.answered.html}</blockquote></div>\n`,
  }),
  gmailWithSignature: (input) => ({
    text: `${input.own}\n\n-- \nAda Lovelace\nEngines Ltd\n+44 20 7946 0000\n\n\n${wrap(wroteBy(input), 76)}\n\n${quote(wrap(bare(input), 74))}\n`,
    html: `<div dir="ltr">${paragraphs(input.own)}<div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Ada Lovelace</div><div>Engines Ltd</div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${linked(input)}<br></div><blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)">${input.answered.html}</blockquote></div>`,
  }),
  gmailBelow: (input) => ({
    text: `${wrap(wroteBy(input), 76)}\n\n${quote(wrap(bare(input), 74))}\n\n${input.own}\n`,
  }),
  appleMailHtml: (input) => ({
    html: `<html><body style="overflow-wrap: break-word;">${paragraphs(input.own)}<div><br><blockquote type="cite"><div>${linked(input)}</div><br class="Apple-interchange-newline"><div>${input.answered.html}</div></blockquote></div><br></body></html>`,
  }),
  iphoneHtml: (input) => ({
    html: `<html><body dir="auto">${paragraphs(input.own)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${escapeHtml(input.phrases.sentFrom)}</div><div dir="ltr"><br><blockquote type="cite">${linked(input)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">﻿${input.answered.html}</div></blockquote></body></html>`,
  }),
  outlookPhone: (input) => ({
    text: `${input.own}\n\n${input.phrases.sentFrom}\n________________________________\n${headerBlock(input).join("\n")}\n\n${bare(input)}\n`,
    html: `<html><body><div dir="auto">${paragraphs(input.own)}</div><div id="ms-outlook-mobile-signature"><div>${input.phrases.sentFrom}</div></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri">${boldHeaders(input)}</font></div>${input.answered.html}</body></html>`,
  }),
  outlookNew: (input) => ({
    html: `<html><head><style>p{margin:0}</style></head><body><div class="elementToProof">${paragraphs(input.own)}</div><div id="mail-editor-reference-message-container"><div><div style="padding: 3pt 0in 0in; border-width: 1pt medium medium; border-style: solid none none; border-color: rgb(181, 196, 223) currentcolor currentcolor;"><p>${boldHeaders(input)}</p></div></div>${input.answered.html}</div></body></html>`,
  }),
  outlookHtmlOnly: (input) => ({
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-US"><div class="WordSection1">${input.own
      .split("\n")
      .map(
        (line) =>
          `<p class="MsoNormal">${line === "" ? "&nbsp;" : escapeHtml(line)}<o:p></o:p></p>`,
      )
      .join(
        "",
      )}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${boldHeaders(input)}<o:p></o:p></p></div></div>${input.answered.html}</div></body></html>`,
  }),
  outlookMac: (input) => ({
    text: `${input.own}\n\n${headerBlock(input).join("\n")}\n${bare(input)}\n`,
    html: `<div>${paragraphs(input.own)}</div><div><br></div><span id="OLK_SRC_BODY_SECTION"><div style="border-top: #b5c4df 1pt solid">${boldHeaders(input)}</div>${input.answered.html}</span>`,
  }),
  outlookOriginal: (input) => ({
    text: `${input.own}\n\n-----${input.phrases.original}-----\n${headerBlock(input).join(" \n")}\n\n${bare(input)}\n`,
  }),
  yahoo: (input) => ({
    text: `${input.own}\n    ${wroteBy(input)}  \n \n ${bare(input).replaceAll("\n", "\n ")}  \n`,
    html: `<html><body><div class="ydp1a2b3cyahoo-style-wrap" style="font-size:16px">${paragraphs(input.own)}</div><div id="ydp9f8e7d6yahoo_quoted_5521337190" class="ydp9f8e7d6yahoo_quoted"><div style="font-size:13px"><div>${linked(input)}</div><div><br></div><div>${input.answered.html}</div></div></div></body></html>`,
  }),
  yahooPhone: (input) => ({
    text: `${input.own}\n\n${input.phrases.sentFrom} \n \n  ${wroteBy(input)}   ${bare(input)}\n`,
    html: `<div>${paragraphs(input.own)}</div><div id="ymail_android_signature"><a href="https://x.test">${input.phrases.sentFrom}</a></div><blockquote style="margin: 0 0 20px 0;"><div style="font-family:Roboto;">${linked(input)}</div><div>${input.answered.html}</div></blockquote>`,
  }),
  zoho: (input) => ({
    text: `${input.own}\n\n\n\n---- ${wroteBy(input).replace(/:$/, "")} ---\n\n${bare(input)}\n`,
    html: `<div style="font-family: Verdana">${paragraphs(input.own)}<div><br></div><div class="zmail_extra" data-zbluepencil-ignore="true"><br><div id="Zm-_Id_-Sgn1">---- ${linked(input)} ---<br></div><div><br></div><blockquote id="blockquote_zmail" style="margin: 0px;"><div>${input.answered.html}</div></blockquote></div></div>`,
  }),
  proton: (input) => ({
    text: `${input.own}\n\nSent with [Proton Mail](https://proton.me/mail/home) secure email.\n\n${wroteBy(input)}\n\n${quote(bare(input))}\n`,
    html: `<div>${paragraphs(input.own)}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me/">Proton Mail</a> secure email.</div></div><div><br></div><div class="protonmail_quote">${linked(input)}<br><br><blockquote class="protonmail_quote" type="cite">${input.answered.html}</blockquote><br></div>`,
  }),
  gmx: (input) => ({
    text: `${input.own}\n \n\n${[
      input.phrases.headers[1],
      input.phrases.headers[0],
      input.phrases.headers[2],
      input.phrases.headers[3],
    ]
      .map(
        (name, at) =>
          `${name}: ${[input.phrases.date, `"${input.answered.from}" <${input.answered.address}>`, "ada@example.com", input.answered.subject][at]}`,
      )
      .join("\n")}\n${bare(input)}\n`,
    html: `<html><body><div style="font-family: Verdana;"><div>${paragraphs(input.own)}</div><div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">${boldHeaders(input)}</div><div name="quoted-content">${input.answered.html}</div></div></div></div></body></html>`,
  }),
  qq: (input) => ({
    html: `<div>${paragraphs(input.own)}</div><div><br></div><div style="font-size: 12px;font-family: Arial Narrow;padding:2px 0 2px 0;">------------------&nbsp;${input.phrases.original}&nbsp;------------------</div><div style="font-size: 12px;background:#efefef;padding:8px;">${boldHeaders(input).replaceAll("<br>", "</div><div>")}</div><div>&nbsp;</div>${input.answered.html}`,
    text: `${input.own}\n\n\n\n\n------------------&nbsp;${input.phrases.original}&nbsp;------------------\n${headerBlock(
      input,
    )
      .map((line) => `${line.replace(": ", ":&nbsp;")};`)
      .join("\n")}\n\n\n${bare(input)}\n`,
  }),
  netease: (input) => ({
    text: `${input.own}\n\n\n| |\nAda Lovelace\n|\n|\nada@example.com\n|\n---- ${input.phrases.original} ----\n| ${input.phrases.headers[0]} | ${input.answered.from}<${input.answered.address}> |\n| ${input.phrases.headers[1]} | ${input.phrases.date} |\n| ${input.phrases.headers[2]} | Ada<ada@example.com> |\n| ${input.phrases.headers[3]} | ${input.answered.subject} |\n${bare(input)}\n`,
  }),
  neteaseHtml: (input) => ({
    html: `<div style="line-height:1.7">${paragraphs(input.own)}<div><br></div><div class="ntes-mailmaster-quote" style="padding-top: 1px;"><div style="margin-top: 2em">---- ${input.phrases.original} ----</div><div>${boldHeaders(input)}</div></div><div><blockquote id="ntes-iosmail-quote" style="margin:0">${input.answered.html}</blockquote></div></div>`,
  }),
  netease163: (input) => ({
    html: `<div style="line-height:1.7">${paragraphs(input.own)}</div><p>${escapeHtml(wroteBy(input))}</p><blockquote id="isReplyContent" style="PADDING-LEFT: 1ex; MARGIN: 0px 0px 0px 0.8ex; BORDER-LEFT: #ccc 1px solid">${input.answered.html}</blockquote>`,
  }),
  thunderbirdHtml: (input) => ({
    html: `<html><head></head><body>${paragraphs(input.own)}<div class="moz-signature">-- <br>Ada</div><br><div class="moz-cite-prefix">${linked(input)}<br></div><blockquote type="cite" cite="mid:1@x.test">${input.answered.html}</blockquote></body></html>`,
  }),
  mailRu: (input) => ({
    text: `\n${input.own}\n \n--\nАда Лавлейс\n${input.phrases.sentFrom}\n \n>${wroteBy(input)}\n> \n>${bare(input).replaceAll("\n", "\n>")}\n`,
    html: `<HTML><BODY><div>${paragraphs(input.own)}</div><div>&nbsp;</div><div data-signature-widget="container"><div data-signature-widget="content"><div>--<br>Ада</div></div></div><div>&nbsp;</div><blockquote style="border-left:1px solid #0857A6; margin:10px; padding:0 0 0 10px;">${linked(input)}<br>&nbsp;<div id="">${input.answered.html}</div></blockquote></BODY></HTML>`,
  }),
  yandex: (input) => ({
    html: `<div>${paragraphs(input.own)}</div><div> </div><div>17.11.2026, 10:04, "${input.answered.from}" &lt;${input.answered.address}&gt;:</div><blockquote><div>${input.answered.html}</div></blockquote>`,
    text: `${input.own}\n \n17.11.2026, 10:04, "${input.answered.from}" <${input.answered.address}>:\n> ${bare(input).replaceAll("\n", "\n> ")}\n`,
  }),
  openXchange: (input) => ({
    text: `${input.own}\n\n> ${wroteBy(input)}\n> \n>  \n${quote(bare(input))}\n`,
  }),
  zimbra: (input) => ({
    text: `${input.own}\n\n----- ${input.phrases.original} -----\n${headerBlock(input).join("\n")}\n\n${bare(input)}\n`,
    html: `<html><body><div style="font-family: arial">${paragraphs(input.own)}<div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__">${boldHeaders(input)}</div><div data-marker="__QUOTED_TEXT__">${input.answered.html}</div></div></body></html>`,
  }),
  emClient: (input) => ({
    text: `${input.own}\n\n\n------ ${input.phrases.original} ------\n${headerBlock(input)
      .map((line) => line.replace(": ", " "))
      .join("\n")}\n\n>${bare(input).replaceAll("\n", "\n>")}\n`,
  }),
  windowsMail: (input) => ({
    text: `${input.own}\n\n${input.phrases.sentFrom}\n\n${headerBlock(input).join("\n")}\n\n${bare(input)}\n`,
  }),
  spark: (input) => ({
    html: `<html><body><div name="messageBodySection"><div dir="auto">${paragraphs(input.own)}</div></div><div name="messageSignatureSection"><br>Ada Lovelace</div><div name="messageReplySection">${linked(input)}<br><blockquote type="cite" style="border-left-width: 1px;" class="spark_quote">${input.answered.html}</blockquote></div></body></html>`,
  }),
  tuta: (input) => ({
    html: `<html><body><div>${paragraphs(input.own)}</div><div>--</div><div>Secured with Tuta Mail</div><br>Nov 17, 2026, 10:04 by ${input.answered.address}:<br><blockquote class="tutanota_quote" style="border-left: 1px solid #93A3B8;">${input.answered.html}</blockquote></body></html>`,
    text: `${input.own}\n\n-- \nSecured with Tuta Mail: \nhttps://tuta.com/free-email\n\n\nNov 17, 2026, 10:04 by ${input.answered.address}:\n\n${quote(bare(input))}\n`,
  }),
  mutt: (input) => ({
    text: `${wroteBy(input)}\n${quote(wrap(bare(input), 70))}\n\n${input.own}\n\n-- \nAda\n`,
  }),
  supercite: (input) => ({
    text: `>>>>> "G" == ${input.answered.from} <${input.answered.address}> writes:\n\n${quote(wrap(bare(input), 66), "    G> ")}\n\n${input.own}\n`,
  }),
  claws: (input) => ({
    text: `On Tue, 17 Nov 2026 10:04:05 +0100\n${input.answered.from} <${input.answered.address}> wrote:\n\n${quote(wrap(bare(input), 70))}\n\n\n${input.own}\n`,
  }),
  horde: (input) => ({
    text: `${input.own}\n\n\nQuoting ${input.answered.from} <${input.answered.address}>:\n\n${quote(wrap(bare(input), 70))}\n\n\n`,
  }),
  k9: (input) => ({
    text: `${input.own}\n\n${wroteBy(input).replace(/ ?<[^>]*>/, "")}\n${quote(bare(input), ">")}\n\n-- \n${input.phrases.sentFrom}`,
  }),
  kmail: (input) => ({
    text: `${wroteBy(input).replace(/ ?<[^>]*>/, "")}\n${quote(wrap(bare(input), 76))}\n\n${input.own}\n\n\n`,
  }),
  groupWise: (input) => ({
    text: `${input.own}\n\n>>> ${input.answered.from} <${input.answered.address}> 17.11.2026 10:04 >>>\n${bare(input)}\n`,
  }),
  notes: (input) => ({
    text: `${input.own}\n\n-----${input.answered.from} <${input.answered.address}> wrote: -----\nTo: ada@example.com\nFrom: ${input.answered.from} <${input.answered.address}>\nDate: 11/17/2026 10:04AM\nSubject: ${input.answered.subject}\n\n${bare(input)}\n`,
  }),
  disclaimer: (input) => ({
    text: `${input.own}\n\nThis email and any files transmitted with it are confidential and intended solely for the use of the\nindividual or entity to whom they are addressed. If you have received this email in error please notify us.\n\n${wroteBy(input)}\n\n${quote(bare(input))}\n`,
  }),
};
