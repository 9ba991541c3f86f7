import { address, original, own, quoted, type VendorReply } from "./vendor-reply";

/** Replies as text, of web mail and regional providers. */
export const webmailReplies: VendorReply[] = [
  [
    "orange.fr",
    {
      text: `${own}\n\n\n> Message du 17/11/26 10:04\n> De : "Grace" <${address}>\n> A : ada@x.test\n> Copie à : \n> Objet : Re: x\n> \n${quoted()}`,
    },
    own,
  ],
  [
    "alice it",
    {
      text: `${own}\n\n----Messaggio originale----\nDa: ${address}\nData: 17-nov-2026 10.04\nA: <ada@x.test>\nOgg: Re: x\n\n${original}`,
    },
    own,
  ],
  [
    "t-online",
    {
      text: `${own}\n\n-----Original-Nachricht-----\nBetreff: Re: x\nDatum: 2026-11-17T10:04:05+0100\nVon: "Grace" <${address}>\nAn: ada@x.test\n\n${original}`,
    },
    own,
  ],
  [
    "freenet",
    {
      text: `${own}\n\n--- Ursprüngliche Nachricht ---\nVon: Grace\nDatum: 17.11.2026 10:04:05\nAn: Ada\nBetreff: x\n\n${quoted()}`,
    },
    own,
  ],
  [
    "seznam",
    {
      text: `${own}\n\n---------- Původní e-mail ----------\nOd: Grace <${address}>\nKomu: ada@x.test\nDatum: 17. 11. 2026 10:04:05\nPředmět: x\n\n${quoted()}`,
    },
    own,
  ],
  [
    "onet",
    {
      text: `${own}\n\nW dniu 2026-11-17 10:04:05 użytkownik Grace <${address}> napisał:\n${quoted()}`,
    },
    own,
  ],
  [
    "wp",
    {
      text: `${own}\n\nDnia 17 listopada 2026 10:04 Grace from Acme <${address}> napisał(a):\n\n${quoted()}`,
    },
    own,
  ],
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
    `Hello Grace,\n\n${own}`,
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
    `${own}\n\nada@x.test`,
  ],
];
