import { address, original, own, quoted, type VendorReply } from "./vendor-reply";

/** Replies as text, of programs on desks and phones. */
export const clientReplies: VendorReply[] = [
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
];
