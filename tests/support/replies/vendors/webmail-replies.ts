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
];
