/** Replies as the big mail programs send them: their headers, their MIME structure and their way of quoting. */
import { randomBytes, randomUUID } from "node:crypto";
import { type MailFile, type MailInput, writeMail } from "@/tests/support/mail/write-mail";
import { languages } from "@/tests/support/replies/languages";
import { type Answered, programs } from "@/tests/support/replies/mail-programs";

export type ReplyProgram = keyof typeof styles;

type Style = {
  /** Which of the ways of quoting. */
  body: string;
  messageId: () => string;
  headers: () => [string, string][];
};

const hex = (bytes: number) => randomBytes(bytes).toString("hex");
const none = (): [string, string][] => [];

const styles = {
  gmail: {
    body: "gmail",
    messageId: () => `CA${randomBytes(33).toString("base64url")}@mail.gmail.com`,
    headers: none,
  },
  gmailHtmlOnly: {
    body: "gmailHtmlOnly",
    messageId: () => `CA${randomBytes(33).toString("base64url")}@mail.gmail.com`,
    headers: none,
  },
  outlook: {
    body: "outlook",
    messageId: () => `${hex(4)}$${hex(8)}$${hex(8)}@example.test`,
    headers: () => [
      ["X-Mailer", "Microsoft Outlook 16.0"],
      ["Thread-Index", randomBytes(27).toString("base64")],
      ["Content-Language", "en-us"],
    ],
  },
  outlookWeb: {
    body: "outlookWeb",
    messageId: () =>
      `AM0PR01MB${hex(10).toUpperCase()}@AM0PR01MB1234.eurprd01.prod.exchangelabs.com`,
    headers: () => [
      ["Thread-Topic", "Your conversation with Acme"],
      ["Thread-Index", randomBytes(27).toString("base64")],
      ["X-MS-Has-Attach", ""],
      ["X-MS-Exchange-CrossTenant-AuthAs", "Internal"],
    ],
  },
  appleMail: {
    body: "appleMail",
    messageId: () => `${randomUUID().toUpperCase()}@example.test`,
    headers: () => [["X-Mailer", "Apple Mail (2.3774.600.62)"]],
  },
  iphone: {
    body: "iphone",
    messageId: () => `${randomUUID().toUpperCase()}@icloud.test`,
    headers: () => [["X-Mailer", "iPhone Mail (21E219)"]],
  },
  thunderbird: {
    body: "thunderbird",
    messageId: () => `${randomUUID()}@example.test`,
    headers: () => [["User-Agent", "Mozilla Thunderbird"]],
  },
} satisfies Record<string, Style>;

/** Every program there is a style for. */
export const replyPrograms = Object.keys(styles) as ReplyProgram[];

type ReplyInput = {
  program?: ReplyProgram;
  /** A key of tests/support/replies/languages.ts. */
  language?: string;
  from: string;
  /** The Reply-To of the mail that is answered. */
  to: string;
  /** What the person writes. */
  own: string;
  answered?: Partial<Answered> & { messageId?: string; references?: string[] };
  files?: MailFile[];
  headers?: MailInput["headers"];
  messageId?: string | null;
};

const letter: Answered = {
  text: "— Reply above this line —\n\nGrace from Acme\nYour parcel left this morning. It arrives on Friday.\n\nContinue in chat: https://acme.test/c/1",
  html: "<div>— Reply above this line —</div><p>Grace from Acme</p><p>Your parcel left this morning. It arrives on Friday.</p>",
  from: "Grace from Acme",
  address: "support@reply.localhost",
  subject: "[#1] Your conversation with Acme",
};

/** One whole reply. Without `answered` it quotes a typical mail of ours. */
export function writeReply(input: ReplyInput): Buffer {
  const style: Style = styles[input.program ?? "gmail"];
  const answered = { ...letter, ...input.answered };
  const program = programs[style.body];
  const phrases = languages[input.language ?? "en"];
  if (!program || !phrases) throw new Error("No such program or language.");
  const { messageId, references = [] } = input.answered ?? {};
  return writeMail({
    from: input.from,
    to: input.to,
    subject: /^re:/i.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`,
    messageId: input.messageId === undefined ? style.messageId() : input.messageId,
    ...(messageId && { inReplyTo: messageId, references: [...references, messageId] }),
    headers: [...(input.headers ?? []), ...style.headers()],
    ...program({ own: input.own, answered, phrases }),
    ...(input.files && { files: input.files }),
  });
}
