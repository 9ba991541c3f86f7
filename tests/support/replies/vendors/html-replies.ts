import { address, original, own, type VendorReply } from "./vendor-reply";

/** Replies as HTML alone. */
export const htmlReplies: VendorReply[] = [
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
