import { address, original, own, quoted, type VendorReply } from "./vendor-reply";

/** Replies as text, with what phones and firms put below, and answers that only look like headers. */
export const footerReplies: VendorReply[] = [
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
];
