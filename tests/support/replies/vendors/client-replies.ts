import { address, original, own, quoted, type VendorReply } from "./vendor-reply";

/** Replies as text, of programs and phones, with what firms put below. */
export const clientReplies: VendorReply[] = [
  [
    "mail.ru",
    {
      text: `${own}\n\nВторник, 17 ноября 2026, 10:04 +03:00 от Grace <${address}>:\n\n${original}`,
    },
    own,
  ],
  [
    "yandex mobile",
    { text: `${own}\n\n10:04, 17 ноября 2026 г., Grace <${address}>:\n${original}` },
    own,
  ],
  [
    "hanmail",
    {
      text: `${own}\n\n--------- 원본 메일 ---------\n보낸사람 : Grace <${address}>\n받는사람 : ada@x.test\n날짜: 2026년 11월 17일 화요일, 10시 04분 05초 +0900\n제목: x\n\n${original}`,
    },
    own,
  ],
  [
    "naver",
    {
      text: `${own}\n\n-----Original Message-----\nFrom: "Grace"&lt;${address}&gt; \nTo: ada@x.test;\nCc: \nSent: 2026-11-17 (화) 10:04:05 (GMT+09:00)\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "iphone ja",
    {
      text: `${own}\n\niPhoneから送信\n\n> 2026/11/17 10:04、Grace <${address}>のメール:\n> \n${quoted()}`,
    },
    own,
  ],
  ["tb ja", { text: `${own}\n\nGrace さんは書きました (2026/11/17 10:04):\n${quoted()}` }, own],
  [
    "becky",
    {
      text: `On Tue, 17 Nov 2026 10:04:05 +0900\nGrace <${address}> wrote:\n\n${quoted()}\n\n${own}`,
    },
    own,
  ],
  ["tuta", { text: `${own}\n\n17. Nov. 2026, 10:04 von ${address}:\n\n${quoted()}` }, own],
  [
    "fastmail",
    { text: `${own}\n\nOn Tue, Nov 17, 2026, at 10:04 AM, Grace wrote:\n${quoted()}` },
    own,
  ],
  [
    "spark text",
    { text: `${own}\nOn 17 Nov 2026 at 10:04 +0100, Grace <${address}>, wrote:\n${quoted()}` },
    own,
  ],
  [
    "airmail",
    { text: `${own}\n\nOn 17 November 2026 at 10:04:05, Grace (${address}) wrote:\n\n${original}` },
    own,
  ],
  [
    "mailbird",
    { text: `${own}\n\nOn 17.11.2026 10:04:05, Grace <${address}> wrote:\n${original}` },
    own,
  ],
  [
    "bat",
    {
      text: `Hello Grace,\n\nTuesday, November 17, 2026, 10:04:05 AM, you wrote:\n\n${quoted("G> ")}\n\n${own}\n\n-- \nBest regards,\n Ada`,
    },
    "Hello Grace,\n\n" + own,
  ],
  [
    "nine",
    {
      text: `${own}\n\nSent from Nine<http://www.9folders.com/>\n________________________________\nFrom: Grace <${address}>\nSent: Tuesday, 17 November 2026 10:04\nTo: Ada\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "aqua",
    {
      text: `${own}\n\nSent with Aqua Mail for Android\nhttps://www.mobisystems.com/aqua-mail\n\n\nOn November 17, 2026 10:04:05 Grace <${address}> wrote:\n\n${quoted()}`,
    },
    own,
  ],
  [
    "bluemail",
    {
      text: `${own}\n\nGet BlueMail for Android \n\nOn 17 Nov 2026, at 10:04, Grace <${address}> wrote:\n${quoted(">")}`,
    },
    own,
  ],
  [
    "mymail",
    {
      text: `${own}\n\n--\nSent from myMail for Android\nTuesday, 17 November 2026, 10:04 +0100 from Grace  <${address}>:\n${quoted(">")}`,
    },
    own,
  ],
  [
    "edison",
    {
      text: `${own}\n\nOn Nov 17, 2026 at 10:04 AM, <Grace (mailto:${address})> wrote:\n\n${original}`,
    },
    own,
  ],
  [
    "coremail",
    {
      text: `${own}\n\n\n> -----原始邮件-----\n> 发件人: "Grace" <${address}>\n> 发送时间: 2026-11-17 10:04:05 (星期二)\n> 收件人: ada@x.test\n> 抄送: \n> 主题: x\n> \n${quoted()}`,
    },
    own,
  ],
  [
    "foxmail",
    {
      text: `${own}\n\n\n\nada@x.test\n \n发件人： Grace\n发送时间： 2026-11-17 10:04\n收件人： Ada\n主题： x\n${original}`,
    },
    own + "\n\nada@x.test",
  ],
  [
    "163 en",
    {
      text: `${own}\n\n\n\n\n\n\n\nAt 2026-11-17 10:04:05, "Grace" <${address}> wrote:\n\n${original}`,
    },
    own,
  ],
  [
    "163 zh",
    { text: `${own}\n\n\n\n在 2026-11-17 10:04:05，"Grace" <${address}> 写道：\n\n${original}` },
    own,
  ],
  [
    "rediff",
    {
      text: `${own}\n\nFrom: Grace <${address}>\nSent: Tue, 17 Nov 2026 10:04:05\nTo: ada@x.test\nSubject: x\n${original}`,
    },
    own,
  ],
  [
    "uol",
    {
      text: `${own}\n\nDe: "Grace" <${address}>\nEnviada: Terça-feira, 17 de Novembro de 2026 10:04\nPara: ada@x.test\nAssunto: x\n\n${original}`,
    },
    own,
  ],
  ["freemail hu", { text: `${own}\n\nGrace <${address}> írta:\n${quoted(">")}` }, own],
  [
    "citromail",
    {
      text: `${own}\n\nFeladó: Grace [ mailto:${address} ]\nCímzett: ada@x.test\nElküldve: Tue, 17 Nov 2026 10:04:05 +0100\nTárgy: x\n\n${original}`,
    },
    own,
  ],
  [
    "incredimail",
    {
      text: `${own}\n\n-------Original Message-------\n \nFrom: Grace\nDate: 11/17/2026 10:04:05 AM\nTo: ada@x.test\nSubject: x\n \n${original}`,
    },
    own,
  ],
  ["eudora", { text: `At 10:04 AM 11/17/2026, Grace wrote:\n${quoted(">")}\n\n${own}` }, own],
  ["eudora you", { text: `At 10:04 2026-11-17 +0100, you wrote:\n${quoted(">")}\n\n${own}` }, own],
  ["pegasus", { text: `On 17 Nov 2026 at 10:04, Grace wrote:\n\n${quoted()}\n\n${own}` }, own],
  [
    "agent",
    {
      text: `On Tue, 17 Nov 2026 10:04:05 +0100, Grace <${address}>\nwrote:\n\n${quoted(">")}\n\n${own}`,
    },
    own,
  ],
  [
    "owa old",
    {
      text: `${own}\n________________________________________\nFrom: Grace [${address}]\nSent: Tuesday, November 17, 2026 10:04 AM\nTo: Ada\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "kerio",
    {
      text: `${own}\n\n-----Original message-----\nFrom: Grace <${address}>\nSent: 17th November 2026, 10:04\nTo: ada@x.test\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "kopano",
    {
      text: `${own}\n\n-----Original message-----\nFrom:Grace <${address}>\nSent:Tue 17-11-2026 10:04\nSubject:x\nTo:ada@x.test; \n${original}`,
    },
    own,
  ],
  [
    "ox de",
    {
      text: `${own}\n\n> Grace <${address}> hat am 17.11.2026 10:04 CET geschrieben:\n> \n>  \n${quoted()}`,
    },
    own,
  ],
  [
    "ox de unquoted",
    {
      text: `${own}\n\nGrace <${address}> hat am 17. November 2026 um 10:04 geschrieben:\n\n${quoted()}`,
    },
    own,
  ],
  [
    "sogo",
    {
      text: `${own}\n\nLe Mardi 17 Novembre 2026 10:04 CET, Grace <${address}> a écrit: \n \n${quoted()}`,
    },
    own,
  ],
  [
    "rainloop",
    { text: `${own}\n\n17 November 2026 10:04, "Grace" <${address}> wrote:\n\n${quoted()}` },
    own,
  ],
  ["squirrel", { text: `Grace wrote:\n${quoted()}\n\n${own}` }, own],
  [
    "mailspring",
    {
      text: `${own}\n\nOn Nov 17 2026, at 10:04 am, Grace <${address}> wrote:\n${quoted()}`,
      html: `<div>Blue is fine.</div><div><br></div><div>Ada</div><div class="gmail_quote_attribution">On Nov 17 2026, at 10:04 am, Grace wrote:</div><blockquote><div>${original.replaceAll("\n", "<br>")}</div></blockquote>`,
    },
    own,
  ],
  [
    "verizon",
    {
      text: `${own}\n\nSent from my Verizon, Samsung Galaxy smartphone\n\n-------- Original message --------\nFrom: Grace <${address}>\nDate: 11/17/26  10:04 AM  (GMT-05:00)\nTo: ada@x.test\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "att",
    {
      text: `${own}\n\nSent via the Samsung Galaxy S7, an AT&T 4G LTE smartphone\n\n\n-------- Original message --------\nFrom: Grace <${address}> \nDate: 11/17/26 10:04 AM (GMT-05:00) \nTo: ada@x.test \nSubject: x \n\n${original}`,
    },
    own,
  ],
  [
    "k9 brevity",
    {
      text: `${own}\n\nOn 17 November 2026 10:04:05 CET, Grace <${address}> wrote:\n${quoted(">")}\n\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.`,
    },
    own,
  ],
  [
    "k9 top",
    { text: `${own}\n-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.` },
    own,
  ],
  [
    "brevity no sep",
    { text: `${own}\n\nSent from my Android phone with K-9 Mail. Please excuse my brevity.` },
    own,
  ],
  [
    "avast",
    {
      text: `${own}\n\n\n<https://www.avast.com/sig-email>\nVirus-free.\nwww.avast.com\n\nOn Tue, Nov 17, 2026 at 10:04 AM Grace <${address}> wrote:\n\n${quoted()}`,
    },
    own,
  ],
  [
    "avast2",
    {
      text: `${own}\n\n---\nThis email has been checked for viruses by Avast antivirus software.\nwww.avast.com\n`,
    },
    own,
  ],
  [
    "disc de",
    {
      text: `${own}\n\nDiese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail.`,
    },
    own,
  ],
  [
    "disc fr",
    {
      text: `${own}\n\nCe message et toutes les pièces jointes sont confidentiels et établis à l'intention exclusive de ses destinataires. Si vous avez reçu ce message par erreur, merci d'en avertir immédiatement l'expéditeur et de détruire le message.`,
    },
    own,
  ],
  [
    "disc es",
    {
      text: `${own}\n\nEste mensaje y sus archivos adjuntos van dirigidos exclusivamente a su destinatario, pudiendo contener información confidencial. Si ha recibido este mensaje por error, le rogamos lo elimine.`,
    },
    own,
  ],
  [
    "disc notice",
    {
      text: `${own}\n\nCONFIDENTIALITY NOTICE: This e-mail message, including any attachments, is for the sole use of the intended recipient(s) and may contain confidential and privileged information. Any unauthorized review, use, disclosure or distribution is prohibited.`,
    },
    own,
  ],
  [
    "not disc",
    {
      text: `Hi\n\nI got the wrong parcel by mistake and the confidential papers were in it. Should I delete or destroy them, or send them back?`,
    },
    "Hi\n\nI got the wrong parcel by mistake and the confidential papers were in it. Should I delete or destroy them, or send them back?",
  ],
  [
    "form answer",
    {
      text: `Here is my data:\n\nName: Ada Lovelace\nEmail: ada@x.test\nDate: 17 November 2026\nTime: 10:00`,
    },
    `Here is my data:\n\nName: Ada Lovelace\nEmail: ada@x.test\nDate: 17 November 2026\nTime: 10:00`,
  ],
  [
    "from to",
    { text: `Please book:\n\nFrom: London\nTo: Paris\nDate: 17 Nov 2026` },
    `Please book:\n\nFrom: London\nTo: Paris\nDate: 17 Nov 2026`,
  ],
  [
    "table",
    { text: `My order:\n\n| Item | Price |\n| Kettle | 5 € |` },
    `My order:\n\n| Item | Price |\n| Kettle | 5 € |`,
  ],
  [
    "colon own",
    { text: `On 17 November 2026 I wrote:\n\nplease send the lid\n\nand nobody answered.` },
    `On 17 November 2026 I wrote:\n\nplease send the lid\n\nand nobody answered.`,
  ],
  [
    "inline",
    {
      text: `On Tue, Nov 17, 2026 at 10:04 AM Grace <${address}> wrote:\n\n> We have looked into your order.\n\nThanks!\n\n> Would you like the lid too?\n\nYes.\n`,
    },
    `Thanks!\n\nYes.`,
  ],
  [
    "iphone gmail app",
    {
      text: `${own}\n\nOn Tue, Nov 17, 2026 at 10:04 Grace <${address}> wrote:\n\n${quoted()}\n-- \nAda\nSent from Gmail Mobile\n`,
    },
    own,
  ],
  [
    "lotus",
    {
      text: `${own}\n\n\n\nFrom:        Grace <${address}>\nTo:        Ada/X\nDate:        17/11/2026 10:04\nSubject:        x\n\n\n\n${original}`,
    },
    own,
  ],
  ["mutt star", { text: `* Grace <${address}> [2026-11-17 10:04]:\n${quoted()}\n\n${own}` }, own],
  [
    "mutt fr",
    {
      text: `Le mardi 17 novembre 2026 à 10:04 +0100, Grace a écrit :\n${quoted()}\n\n${own}`,
    },
    own,
  ],
  ["quoting es", { text: `Mensaje citado por Grace <${address}>:\n\n${quoted()}\n\n${own}` }, own],
  ["zitat", { text: `${own}\n\nZitat von Grace <${address}>:\n\n${quoted()}` }, own],
  [
    "proton mobile",
    {
      text: `${own}\n\nSent from Proton Mail for iOS\n\n\n-------- Original Message --------\nOn Tuesday, 11/17/26 at 10:04 Grace <${address}> wrote:\n\n${quoted()}`,
    },
    own,
  ],
  [
    "yahoo de",
    {
      text: `${own}\n\n    Am Dienstag, 17. November 2026 um 10:04:05 MEZ hat Grace <${address}> Folgendes geschrieben:  \n \n ${original}`,
    },
    own,
  ],
  [
    "outlook.com es",
    {
      text: `${own}\n________________________________\nDe: Grace <${address}>\nEnviado: martes, 17 de noviembre de 2026 10:04\nPara: Ada <ada@x.test>\nAsunto: x\n\n${original}`,
    },
    own,
  ],
  [
    "win10",
    {
      text: `${own}\n\nSent from Mail for Windows\n\nFrom: Grace\nSent: Tuesday, November 17, 2026 10:04 AM\nTo: Ada\nSubject: x\n\n${original}`,
    },
    own,
  ],
  [
    "bold md headers",
    {
      text: `${own}\n\n*From:* Grace <${address}>\n*Sent:* Tuesday, November 17, 2026 10:04 AM\n*To:* Ada\n*Subject:* x\n\n${original}`,
    },
    own,
  ],
  [
    "bold md 2",
    {
      text: `${own}\n\n*Von:* Grace [mailto:${address}] \n*Gesendet:* Dienstag, 17. November 2026 10:04\n*An:* Ada\n*Betreff:* x\n\n${original}`,
    },
    own,
  ],
  [
    "sent with link",
    {
      text: `${own}\n\nOutlook für iOS<https://aka.ms/o0ukef> beziehen\n________________________________\nVon: Grace <${address}>\nGesendet: Tuesday, November 17, 2026 10:04:05 AM\nAn: Ada\nBetreff: x\n\n${original}`,
    },
    own,
  ],
  [
    "question about sent",
    { text: "It was sent from my office.\n\nCan you check?" },
    "It was sent from my office.\n\nCan you check?",
  ],
  [
    "sent from short",
    { text: "Where is it?\n\nSent from the warehouse on Monday, right?" },
    "Where is it?\n\nSent from the warehouse on Monday, right?",
  ],
  [
    "delim in middle",
    { text: `${own}\n\n> ##- Please type your reply above this line -##\n${quoted()}` },
    own,
  ],
  [
    "external banner",
    {
      text: `${own}\n\nFrom: Grace <${address}>\nSent: Tuesday, November 17, 2026 10:04 AM\nTo: Ada\nSubject: [EXT] x\n\nCAUTION: This email originated from outside of the organization.\n\n${original}`,
    },
    own,
  ],
  [
    "html yahoo",
    {
      html: `<html><body><div class="yahoo-style-wrap"><div>Blue is fine.</div><div><br></div><div>Ada</div></div><div id="yahoo_quoted_3512345" class="yahoo_quoted"><div><div>On Tuesday, Grace wrote:</div><div>${original}</div></div></div></body></html>`,
    },
    own,
  ],
  [
    "html orange",
    {
      html: `<p>Blue is fine.</p><p>Ada</p><blockquote style="border-left:1px solid #000;padding-left:8px;">&gt; Message du 17/11/26<br>&gt; De : Grace<br>&gt; <br>${original}</blockquote>`,
    },
    own,
  ],
  [
    "html icloud",
    {
      html: `<html><body><div>Blue is fine.</div><div><br></div><div>Ada<br><br><blockquote type="cite"><div>On Nov 17, 2026, at 10:04 AM, Grace &lt;${address}&gt; wrote:<br><br></div></blockquote></div><blockquote type="cite"><div>${original}</div></blockquote></body></html>`,
    },
    own,
  ],
  [
    "html roundcube",
    {
      html: `<html><body><p>Blue is fine.</p><p>Ada</p><p id="reply-intro">Am 17.11.2026 10:04 schrieb Grace:</p><blockquote type="cite" style="padding: 0 0.4em; border-left: #1010ff 2px solid; margin: 0"><div id="replybody1">${original}</div></blockquote></body></html>`,
    },
    own,
  ],
  [
    "html hey",
    {
      html: `<div class="trix-content"><div>Blue is fine.</div><br><div>Ada</div></div><br>On November 17, 2026, Grace &lt;${address}&gt; wrote:<br><blockquote>${original}</blockquote>`,
    },
    own,
  ],
  [
    "html superhuman",
    {
      html: `<div><div>Blue is fine.</div><br><div>Ada</div><br><div class="sh-signature"><div>Sent via <a href="https://sprh.mn">Superhuman</a></div></div></div><br><div class="gmail_quote">On Tue, Nov 17, 2026 at 10:04 AM, Grace <span>&lt;<a href="mailto:${address}">${address}</a>&gt;</span> wrote:<br><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;">${original}</blockquote></div>`,
    },
    own,
  ],
  [
    "html foxmail",
    {
      html: `<div>Blue is fine.</div><div><br></div><div>Ada</div><div><br></div><hr style="width: 210px; height: 1px;" color="#b5c4df" size="1" align="left"><div><blockquote style="margin-Top: 0px;"><div>&nbsp;</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><div style="font-size:12px;background:#efefef"><div><b>发件人：</b>&nbsp;Grace</div><div><b>发送时间：</b>&nbsp;2026-11-17&nbsp;10:04</div><div><b>收件人：</b>&nbsp;Ada</div><div><b>主题：</b>&nbsp;x</div></div></div><div>${original}</div></blockquote></div>`,
    },
    own,
  ],
  [
    "html mailru",
    {
      html: `<div>Blue is fine.</div><div>&nbsp;</div><div>Ada</div><blockquote style="border-left:1px solid #0857A6;">Вторник, 17 ноября 2026, 10:04 +03:00 от Grace &lt;${address}&gt;:<br>${original}</blockquote>`,
    },
    own,
  ],
  [
    "html notes",
    {
      html: `<span>Blue is fine.<br><br>Ada</span><br><br><br><font size=1 color=#5f5f5f>From: </font><font size=1>Grace &lt;${address}&gt;</font><br><font size=1>To: </font><font size=1>Ada</font><br><font>Date: </font><font>17/11/2026 10:04</font><br><font>Subject: </font><font>x</font><br><hr noshade><br>${original}`,
    },
    own,
  ],
  [
    "html zoho",
    {
      html: `<div>Blue is fine.<br><br>Ada</div><div class="zmail_extra"><div id="Zm-_Id_-Sgn1">---- On Tue, 17 Nov 2026 10:04:05 +0100 <b>Grace</b> wrote ----</div><blockquote>${original}</blockquote></div>`,
    },
    own,
  ],
  [
    "html mso",
    {
      html: `<div class=WordSection1><p class=MsoNormal>Blue is fine.</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Ada</p><p class=MsoNormal>&nbsp;</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Grace &lt;${address}&gt; <br><b>Sent:</b> Tuesday, November 17, 2026 10:04 AM<br><b>To:</b> Ada<br><b>Subject:</b> x</p></div></div><p>${original}</p></div>`,
    },
    own,
  ],
  [
    "html teams",
    {
      html: `<div>Blue is fine.<br><br>Ada</div><div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg"><b>From:</b> Grace<br><b>Sent:</b> x</div><div>${original}</div>`,
    },
    own,
  ],
  [
    "html x_ prefixed",
    {
      html: `<div>Blue is fine.<br><br>Ada</div><div id="x_divRplyFwdMsg"><b>From:</b> Grace<br><b>Sent:</b> x</div><div>${original}</div>`,
    },
    own,
  ],
  [
    "html gmail quote in middle",
    {
      html: `<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 17, 2026 Grace &lt;${address}&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid #ccc">We have looked into your order.</blockquote><div>Thanks!</div><blockquote class="gmail_quote" style="border-left:1px solid #ccc">Lid too?</blockquote><div>Yes.</div></div></div>`,
    },
    "Thanks!\nYes.",
  ],
  [
    "html thunderbird below",
    {
      html: `<div class="moz-cite-prefix">On 17/11/26 10:04, Grace wrote:<br></div><blockquote type="cite">${original}</blockquote><p>Blue is fine.</p><p>Ada</p><div class="moz-signature">-- <br>Ada L</div>`,
    },
    own,
  ],
];
